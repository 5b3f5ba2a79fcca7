package org.alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.certificates.Certified;
import org.alongside.certificates.Certified.Group;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A certificate from the manager's screen to whoever must know whether it is genuine. */
@Journey
@Import(Certified.class)
class CertificateIT {
    private static final String BYTES = """
            async link => {
              const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
              return btoa(Array.from(bytes, b => String.fromCharCode(b)).join(''));
            }
            """;

    @Test
    void a_group_is_issued_checked_by_code_and_by_typing_revoked_and_issued_anew(
            Visits visits, @Autowired Certified certified, @Autowired Branch branch, @Autowired Somebody somebody)
            throws Exception {
        Group group = certified.ready("Ada Example", "Bo Quill");
        branch.employs("Helen Baird", "helen@example.org", Set.of(Role.MANAGER), group.area());
        somebody.signsOut();
        Visitor helen = visits.here().comes().signsIn("helen@example.org", Branch.PASSWORD);
        issuesBoth(helen, group);
        Visitor employer = visits.phone().withoutJavaScript().comes();

        String ada = numberOf(helen, group, 0);
        employer.goes(codeOn(open(helen))).reads("This certificate is genuine").sees("Ada Example");
        employer.picture("verify-by-code").findsNoBarrier();
        types(employer, ada, "exampel").reads("No certificate matches");
        employer.picture("verify-no-match").findsNoBarrier();
        types(employer, ada.toLowerCase(Locale.ROOT), "EXAMPLE").reads("This certificate is genuine");

        revokes(helen, ada);
        types(employer, ada, "Example").reads("This certificate was withdrawn");
        employer.picture("verify-revoked").findsNoBarrier();

        String bo = numberOf(helen, group, 1);
        helen.page().getByLabel("Issue anew: " + bo).click();
        helen.sees("Replaced on");
        types(employer, bo, "Quill").reads("There is a newer certificate");
        employer.picture("verify-replaced").findsNoBarrier();
        assertThat(numberOf(helen, group, 1)).isNotEqualTo(bo);
    }

    private static void issuesBoth(Visitor helen, Group group) {
        helen.goes("/app/certificates").isStill().sees("2 to issue").looks("certificates");
        helen.goes("/app/certificates/" + group.cohort()).isStill();
        helen.looks("certificates-ready");
        helen.presses("Issue 2 certificates");
        assertThat(helen.page().getByText("Open the certificate")).hasCount(2, aJobLater());
        helen.looks("certificates-issued");
    }

    /** The group is worked through by a job, which looks for work every few seconds. */
    private static LocatorAssertions.HasCountOptions aJobLater() {
        return new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    }

    /** The newest one's, from the page of that person. */
    private static String numberOf(Visitor helen, Group group, int which) {
        helen.goes("/app/people/" + group.people().get(which) + "/certificates").isStill();
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
