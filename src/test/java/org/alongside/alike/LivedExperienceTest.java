package org.alongside.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.alike.Life.Holds;
import org.alongside.certificates.CertificateRow;
import org.alongside.certificates.CertificateService;
import org.alongside.certificates.ClaimService;
import org.alongside.clearance.EstablishmentId;
import org.alongside.notifications.PostBox;
import org.alongside.people.ui.PersonTab;
import org.alongside.recruitment.InterviewService;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.WithoutSecrets;
import org.alongside.training.CohortService;
import org.alongside.training.RegisterPaperService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Case A18 over every signed-in address, file, letter and public page, for each role, at five points of the way: whoever has no right
 * to know reads the same of somebody with lived experience as of somebody without.
 *
 * <p>Of two people led the same way one is in custody, names a probation worker, has a check with content, goes the other route at
 * the prison and told us something. Made from the routes of the program: a page that is added is looked at too.
 */
@DatabaseTest
@Tag("any-database")
class LivedExperienceTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** The manager of the area may read by which route a prison decides, and is shown somebody who went the usual one. */
    private static final List<Role> READERS = List.of(
            Role.COORDINATOR, Role.TRAINER, Role.INTERNAL_VERIFIER, Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR);

    /** Whom nobody has to be assigned to. */
    private static final List<Role> BY_AREA = List.of(Role.COORDINATOR, Role.MANAGER);

    @Autowired
    Lives lives;

    @Autowired
    Somebody somebody;

    @Autowired
    List<PersonTab> tabs;

    @Autowired
    InterviewService interviews;

    @Autowired
    CohortService cohorts;

    @Autowired
    RegisterPaperService registers;

    @Autowired
    ClaimService claims;

    @Autowired
    CertificateService certificates;

    @Autowired
    PostBox letters;

    @Autowired
    WebApplicationContext web;

    @Autowired
    StoppedClock clock;

    private final SoftAssertions all = new SoftAssertions();

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a18_g14_every_page_file_letter_and_public_page_is_the_same_for_those_without_the_right() throws Exception {
        clock.isAt(TODAY);
        EstablishmentId glenesk = lives.aPrison();
        Life plain = lives.begins(Set.of(), glenesk);
        Life lived = lives.begins(EnumSet.allOf(Holds.class), glenesk);
        Life usualRoute = lives.begins(EnumSet.complementOf(EnumSet.of(Holds.OTHER_ROUTE)), glenesk);
        List<Life> three = List.of(plain, lived, usualRoute);

        areAlike("when the form is sent", BY_AREA, Addresses::isAboutPeople, plain, lived, usualRoute);
        afterANoAreAlike(glenesk);
        three.forEach(lives::isTakenOn);
        clock.isAt(TODAY.plusDays(3));
        three.forEach(lives::isInTheMidst);
        areAlike("in the midst", READERS, Addresses::isAboutPeople, plain, lived, usualRoute);
        lettersAndTheRefereesPageAreAlike(plain, lived);
        theVettingLeadKnows(plain, lived);
        clock.isAt(TODAY.plusDays(9));
        three.forEach(lives::isDecided);
        areAlike("when all is decided", BY_AREA, Addresses::isAboutPeople, plain, lived, usualRoute);
        three.forEach(lives::isActive);
        three.forEach(lives::isCertified);
        areAlike("as a volunteer with a certificate", READERS, kind -> true, plain, lived, usualRoute);
        whoeverChecksACertificateReadsTheSame(plain, lived);
        all.assertAll();
    }

    private void afterANoAreAlike(EstablishmentId prison) throws Exception {
        Life plain = lives.begins(Set.of(), prison);
        Life lived = lives.begins(EnumSet.allOf(Holds.class), prison);
        assertThat(theirOwnPage(lived)).contains("We have your form").isEqualTo(theirOwnPage(plain));
        List.of(plain, lived).forEach(lives::isDeclined);
        areAlike("after a no", BY_AREA, Addresses::isAboutPeople, plain, lived, lived);
        assertThat(theirOwnPage(lived)).contains("All places are taken.").isEqualTo(theirOwnPage(plain));
    }

    /** Where is my application? Whoever looks over their shoulder learns nothing. */
    private String theirOwnPage(Life life) throws Exception {
        somebody.signsOut();
        MvcResult asked = door().perform(post("/status")
                        .param("reference", lives.reference(life))
                        .param("code", life.told.key().spoken())
                        .with(csrf()))
                .andReturn();
        return Lines.anonymous(WithoutSecrets.of(
                door().perform(get("/status/mine").cookie(asked.getResponse().getCookies()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString()));
    }

    private void areAlike(
            String when, List<Role> readers, Predicate<String> looksAt, Life plain, Life lived, Life usualRoute)
            throws IOException {
        for (Role role : readers) {
            Map<String, String> without = reads(role, looksAt, plain);
            Map<String, String> with = reads(role, looksAt, role == Role.MANAGER ? usualRoute : lived);
            without.forEach((address, page) -> all.assertThat(
                            String.valueOf(with.get(address)).lines().toList())
                    .as("%s, %s at %s", when, role, address)
                    .isEqualTo(page.lines().toList()));
            assertThat(with.keySet()).isEqualTo(without.keySet());
        }
    }

    /** Otherwise nothing was compared. */
    private void theVettingLeadKnows(Life plain, Life lived) throws IOException {
        Map<String, String> without = reads(Role.VETTING_LEAD, Addresses::isAboutPeople, plain);
        Map<String, String> with = reads(Role.VETTING_LEAD, Addresses::isAboutPeople, lived);
        for (String address : List.of(
                "people/:person/private",
                "people/:person/letters",
                "people/:person/checks",
                "people/:person/references",
                "people/:person/prisons",
                "people/:person/journey"))
            assertThat(with.get(address)).as(address).isNotEqualTo(without.get(address));
    }

    /** Everything that a colleague of this role can open about somebody, allowed or not. */
    private Map<String, String> reads(Role role, Predicate<String> looksAt, Life life) throws IOException {
        lives.as(life, role);
        Map<String, String> pages = new TreeMap<>();
        var routes =
                RouteConfiguration.forRegistry(
                                VaadinService.getCurrent().getRouter().getRegistry())
                        .getAvailableRoutes()
                        .stream()
                        .map(RouteData::getTemplate);
        Addresses.of(life, routes, tabs).forEach((kind, address) -> {
            if (looksAt.test(kind)) pages.put(kind, page(address));
        });
        if (role == Role.COORDINATOR)
            pages.put("talk.ics", interviews.calendar(life.person()).orElse("").replaceAll("(UID|DTSTAMP):.*", "$1"));
        if (role == Role.TRAINER) {
            pages.put("sessions.ics", cohorts.calendar(life.cohort).replaceAll("(UID|DTSTAMP):.*", "$1"));
            pages.put("register.pdf", text(registers.print(life.cohort)));
        }
        if (role == Role.MANAGER) {
            pages.put("claims.csv", claims.file(life.cohort));
            for (CertificateRow one : certificates.certificates(life.person()))
                pages.put("certificate.pdf", text(certificates.file(life.person(), one.id())));
        }
        pages.replaceAll((kind, page) -> Lines.anonymous(page));
        return pages;
    }

    /** Each page is made anew. */
    private String page(String address) {
        UI.getCurrent().navigate("login/paper");
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return Lines.of(getCurrentView().getElement(), this);
    }

    private void lettersAndTheRefereesPageAreAlike(Life plain, Life lived) throws Exception {
        assertThat(letters.letters(lived.person()).stream().map(WithoutSecrets::of))
                .hasSize(1)
                .isEqualTo(letters.letters(plain.person()).stream()
                        .map(WithoutSecrets::of)
                        .toList());
        assertThat(refereeReads(lived)).contains("Quilla").isEqualTo(refereeReads(plain));
    }

    private String refereeReads(Life life) throws Exception {
        somebody.signsOut();
        String secret = letters.secretIn(life.person(), "reference-ask-");
        return WithoutSecrets.of(door().perform(get("/reference/" + secret))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** Everything that is on the paper, and what the public page says of it: by typing. */
    private void whoeverChecksACertificateReadsTheSame(Life plain, Life lived) throws Exception {
        assertThat(checks(lived))
                .contains("This certificate is genuine", "Quilla")
                .isEqualTo(checks(plain));
    }

    private String checks(Life life) throws Exception {
        CertificateRow one = lives.certificate(life);
        somebody.signsOut();
        String page = door().perform(post("/verify")
                        .param("number", one.number().printed())
                        .param("name", "Aye")
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Lines.anonymous(WithoutSecrets.of(page));
    }

    private MockMvc door() {
        return MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
