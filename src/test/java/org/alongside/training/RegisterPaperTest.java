package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.alongside.accounts.Role;
import org.alongside.shared.NotFound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The sheet for a prison where no device may go in. */
class RegisterPaperTest extends TrainingTest {
    @Autowired
    RegisterPaperService paper;

    @Autowired
    RegisterService registers;

    @Test
    void it_has_everybody_every_session_and_what_is_marked_already() throws IOException {
        somebody.signsInAgain(manager);
        for (String name : List.of("欧阳晓明", "فاطمة الزهراء", "कृष्णा श्रीवास्तव"))
            cohorts.enter(cohort, applicants.anApplicant(somebody.organisation(), name, dundee));
        as(trainer);
        RegisterSheet sheet = registers.sheet(cohort, PageRequest.of(0, 50));
        registers.mark(
                cohort,
                sheet.sessions().getFirst().id(),
                sheet.rows().getFirst().id(),
                AttendanceMark.LATE,
                0);
        byte[] made = paper.print(cohort);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Mentoring award, autumn", "Ada Ex", "Bo Why", "欧阳晓明", "2 Sep", "18 Nov", "P present", "L");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            Path folder = Files.createDirectories(Path.of("target/certificates"));
            Files.write(folder.resolve("register.pdf"), made);
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 100),
                    "png",
                    folder.resolve("register.png").toFile());
        }
    }

    @Test
    void only_whoever_teaches_the_cohort_prints_it() {
        somebody.signsInAs(Role.TRAINER, dundee);
        assertThatThrownBy(() -> paper.print(cohort)).isInstanceOf(NotFound.class);
    }
}
