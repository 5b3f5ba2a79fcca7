package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.training.CatalogueService;
import org.alongside.training.InTraining;
import org.alongside.training.ProgrammeId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first session of a group to whoever must know whether a certificate is genuine, by those who do it. */
@Journey
class CertificateIT {
    private static final String BYTES = """
            async link => {
              const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
              return btoa(Array.from(bytes, b => String.fromCharCode(b)).join(''));
            }
            """;

    private static final List<String> NAMES = List.of("Ada Example", "Bo Quill");
    private static final List<String> UNITS = List.of("Listening", "Asking");

    @Test
    void a_group_meets_is_decided_on_appealed_verified_issued_checked_revoked_and_issued_anew(
            Visits visits,
            @Autowired InTraining training,
            @Autowired CatalogueService catalogue,
            @Autowired Applicants applicants,
            @Autowired Branch branch,
            @Autowired Somebody somebody)
            throws Exception {
        AreaId area = somebody.area("Dundee");
        branch.employs("Helen Baird", "helen@example.org", Set.of(Role.MANAGER), area);
        branch.employs("Iain Duff", "iain.duff@example.org", Set.of(Role.TRAINER), area);
        branch.employs("Morag Sinclair", "morag@example.org", Set.of(Role.COORDINATOR), area);
        branch.employs("Vera Lamb", "vera@example.org", Set.of(Role.INTERNAL_VERIFIER), area);
        List<PersonId> people = NAMES.stream()
                .map(name -> applicants.anApplicant(somebody.organisation(), name, area))
                .toList();
        somebody.signsInAs(Role.MANAGER, area);
        ProgrammeId award = training.anAwardOfTwoUnits();
        String called = catalogue.all().stream()
                .filter(row -> row.id().equals(award))
                .findFirst()
                .orElseThrow()
                .name();
        somebody.signsOut();

        Visitor helen = visits.here().comes().signsIn("helen@example.org", Branch.PASSWORD);
        String cohort = Classroom.isMade(helen, called);
        Classroom.enters(helen, NAMES.getFirst(), "123456789");
        Classroom.enters(helen, NAMES.getLast(), "987654321");
        isTaughtAndVerified(visits, cohort, people.getLast());

        helen.goes("/app/people/" + people.getFirst() + "/certificates").isStill();
        helen.chooses("Award in Peer Listening").sees("Saved");
        issuesBoth(helen, cohort.substring(cohort.lastIndexOf('/') + 1));
        Visitor employer = visits.here().withoutJavaScript().comes();

        String ada = numberOf(helen, people, 0);
        employer.goes(codeOn(open(helen))).reads("This certificate is genuine").sees("Ada Example");
        employer.sees("Award in Peer Listening");
        employer.picture("verify-by-code").findsNoBarrier();
        types(employer, ada, "exampel").reads("No certificate matches");
        employer.picture("verify-no-match").findsNoBarrier();
        types(employer, ada.toLowerCase(Locale.ROOT), "EXAMPLE").reads("This certificate is genuine");

        revokes(helen, ada);
        types(employer, ada, "Example").reads("This certificate was withdrawn");
        employer.picture("verify-revoked").findsNoBarrier();

        String bo = numberOf(helen, people, 1);
        helen.page().getByLabel("Issue anew: " + bo).click();
        helen.sees("Replaced on");
        types(employer, bo, "Quill").reads("There is a newer certificate");
        employer.picture("verify-replaced").findsNoBarrier();
        String newest = numberOf(helen, people, 1);
        assertThat(newest).isNotEqualTo(bo);
        inTheDark(visits.here().dark().comes(), newest, ada, bo);
    }

    /** By keyboard and once by thumb; every decision; one is appealed against, one returned and made again; all are confirmed. */
    private static void isTaughtAndVerified(Visits visits, String cohort, PersonId appeals) throws IOException {
        Visitor iain = visits.desktop().comes().signsIn("iain.duff@example.org", Branch.PASSWORD);
        assertThat(Classroom.fillsTheRegister(iain, cohort, NAMES.size())).isEqualTo(24);
        Visitor phone = visits.phone().comes().signsIn("iain.duff@example.org", Branch.PASSWORD);
        phone.goes(cohort + "/register").reads("Session 12 register");
        phone.page().locator("al-register li").first().getByText("Late").click();
        phone.page()
                .locator(
                        "al-register li:first-child button[aria-pressed='true']",
                        new Page.LocatorOptions().setHasText("Late"))
                .waitFor();
        Classroom.offersAFileThatIsTooBig(iain, cohort, NAMES.getFirst(), UNITS.getFirst());
        for (String unit : UNITS) Classroom.decides(iain, cohort, NAMES.getFirst(), unit, true);
        Classroom.decides(iain, cohort, NAMES.getLast(), UNITS.getFirst(), false);
        Visitor vera = visits.here().comes().signsIn("vera@example.org", Branch.PASSWORD);
        Visitor morag = visits.here().comes().signsIn("morag@example.org", Branch.PASSWORD);
        Classroom.asksForAnotherLook(morag, appeals, UNITS.getFirst());
        Classroom.answers(vera);
        for (String unit : UNITS) Classroom.decides(iain, cohort, NAMES.getLast(), unit, true);
        iain.looks("unit-decided");
        Classroom.choosesTheSample(vera, cohort);
        List<String> returned = Classroom.returnsOne(vera);
        Classroom.decides(iain, cohort, returned.getFirst(), returned.getLast(), true);
        Classroom.confirmsAll(vera, cohort);
        vera.looks("sample-closed");
    }

    private static void issuesBoth(Visitor helen, String cohort) {
        helen.goes("/app/certificates").isStill().sees("2 to issue").looks("certificates");
        helen.goes("/app/certificates/" + cohort).isStill();
        helen.looks("certificates-ready");
        helen.presses("Issue 2 certificates");
        helen.sees("One person has not chosen").isStill().looks("certificates-not-chosen");
        helen.presses("Issue them now");
        assertThat(helen.page().getByText("Open the certificate")).hasCount(2, aJobLater());
        helen.looks("certificates-issued");
    }

    /** The group is worked through by a job, which looks for work every few seconds. */
    private static LocatorAssertions.HasCountOptions aJobLater() {
        return new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    }

    /** The newest one's, from the page of that person. */
    private static String numberOf(Visitor helen, List<PersonId> people, int which) {
        helen.goes("/app/people/" + people.get(which) + "/certificates").isStill();
        helen.looks("certificates-of-one");
        String name = open(helen).getAttribute("aria-label");
        return name.substring(name.indexOf(": ") + 2);
    }

    private static Locator open(Visitor helen) {
        return helen.page().locator("a[aria-label^='Open the certificate']").first();
    }

    /** Where the square code on the paper leads. */
    private static String codeOn(Locator file) throws IOException, ReaderException {
        byte[] paper = Base64.getDecoder().decode((String) file.evaluate(BYTES));
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            String code = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
            return URI.create(code).getPath();
        }
    }

    private static Visitor types(Visitor employer, String number, String name) {
        return employer.goes("/verify")
                .types("Certificate number", number)
                .types("Last part of the name", name)
                .presses("Check");
    }

    private static void inTheDark(Visitor employer, String genuine, String revoked, String replaced) {
        types(employer, genuine, "Quill").reads("This certificate is genuine");
        employer.picture("verify-by-code").findsNoBarrier();
        types(employer, revoked, "Example").reads("This certificate was withdrawn");
        employer.picture("verify-revoked").findsNoBarrier();
        types(employer, replaced, "Quill").reads("There is a newer certificate");
        employer.picture("verify-replaced").findsNoBarrier();
    }

    private static void revokes(Visitor helen, String number) {
        helen.page().getByLabel("Revoke: " + number).click();
        Locator dialog = helen.page().locator("vaadin-dialog[opened]");
        dialog.getByLabel("Why").fill("It was issued to the wrong person.");
        helen.looks("certificates-revoke");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .last()
                .click();
        helen.sees("Revoked on");
    }
}
