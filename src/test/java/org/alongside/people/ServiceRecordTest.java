package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.Sentence;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The paper that somebody takes with them: what it says, what it never says, and how it is made. */
@DatabaseTest
class ServiceRecordTest {
    private static final String MODULE = "serviceOfAModule";

    @Autowired
    ServiceRecordService service;

    @Autowired
    Applicants applicants;

    @Autowired
    Somebody somebody;

    @Autowired
    Journeys journeys;

    @Autowired
    StageChanges changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StoppedClock clock;

    @Autowired
    DefaultListableBeanFactory beans;

    private AreaId dundee = new AreaId(new UUID(0, 0));

    @BeforeEach
    void a_day_in_november() {
        clock.isAt(LocalDate.of(2026, 11, 24));
        dundee = somebody.area("Dundee");
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        if (beans.containsSingleton(MODULE)) beans.destroySingleton(MODULE);
    }

    @Test
    void it_says_who_since_when_and_what_modules_know_and_can_be_read_aloud() throws IOException {
        PersonId me = activeSince(LocalDate.of(2025, 3, 1), "Żaneta Ščepánková");
        knows(PersonalData.MENTORING, "Time given", "112 hours in 20 months", "Two people mentored");
        somebody.volunteerSignsIn(me, null);
        try (PDDocument document = Loader.loadPDF(service.make(me).content())) {
            picture(document);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Record of service", "Żaneta Ščepánková", "Since 1 March 2025")
                    .contains("Time given", "112 hours in 20 months", "Two people mentored")
                    .contains("Signed for", "Made on 24 November 2026")
                    .doesNotContainIgnoringCase("prison", "peer", "licence", "convict", "vetting", "PVG", "null");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Record of service of Żaneta Ščepánková");
            assertThat(fonts(document.getPage(0).getResources())).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void names_of_other_scripts_can_be_read_too() throws IOException {
        for (String name : List.of("فاطمة الزهراء", "欧阳晓明", "Надія Шевченко")) {
            PersonId me = activeSince(LocalDate.of(2026, 3, 1), name);
            somebody.volunteerSignsIn(me, null);
            try (PDDocument document = Loader.loadPDF(service.make(me).content())) {
                assertThat(fonts(document.getPage(0).getResources())).allMatch(PDFont::isEmbedded);
                assertThat(document.getDocumentInformation().getTitle()).endsWith(name);
            }
        }
    }

    @Test
    void who_may_not_read_a_part_makes_it_without() throws IOException {
        PersonId me = activeSince(LocalDate.of(2026, 3, 1), "Ash");
        knows(PersonalData.MENTORING, "Time given", "112 hours");
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        try (PDDocument document = Loader.loadPDF(service.make(me).content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ash")
                    .doesNotContain("112 hours", "Time given");
        }
    }

    @Test
    void before_the_first_day_there_is_none_and_nobody_of_elsewhere_makes_one() {
        PersonId waiting = applicants.anApplicant(somebody.organisation(), "Ash", dundee);
        PersonId active = activeSince(LocalDate.of(2026, 3, 1), "Bo");
        somebody.volunteerSignsIn(waiting, null);
        assertThat(service.isThere(waiting)).isFalse();
        assertThatThrownBy(() -> service.make(waiting)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.make(active)).isInstanceOf(AccessDeniedException.class);
    }

    private PersonId activeSince(LocalDate day, String name) {
        PersonId person = applicants.anApplicant(somebody.organisation(), name, dundee);
        clock.isAt(day);
        transaction.executeWithoutResult(status -> changes.save(new StageChange(
                new ChangeId(UUID.randomUUID()), journeys.of(person), Stage.ACTIVE, null, clock.instant())));
        clock.isAt(LocalDate.of(2026, 11, 24));
        return person;
    }

    private void knows(PersonalData data, String heading, String... lines) {
        ServicePart part = new ServicePart(
                Sentence.of("people.service.kind"),
                Arrays.stream(lines)
                        .map(line -> new ServicePart.Line(heading + ": " + line, null))
                        .toList());
        beans.registerSingleton(MODULE, new ServiceFacts() {
            @Override
            public Optional<ServicePart> part(PersonId person) {
                return Optional.of(part);
            }

            @Override
            public PersonalData data() {
                return data;
            }

            @Override
            public int order() {
                return 1;
            }
        });
    }

    private static void picture(PDDocument document) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/certificates"));
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 80),
                "png",
                folder.resolve("record-of-service.png").toFile());
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) fonts.add(resources.getFont(name));
        return fonts;
    }
}
