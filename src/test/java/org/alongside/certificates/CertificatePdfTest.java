package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class CertificatePdfTest {
    private static final CertificateNumber NUMBER = CertificateNumber.by(new Random(4));
    private static final List<String> UNITS = List.of(
            "Establishing a positive relationship with individuals",
            "Respecting and supporting individuals to maintain their safety and well-being",
            "Supporting individuals to prepare and develop an action plan in order to achieve their goals",
            "Supporting individuals to implement and review their action plan",
            "Interacting with individuals using a range of telecommunications",
            "Supporting individuals to identify and access other appropriate services",
            "Providing appropriate additional support to individuals who are distressed");

    private final CertificatePdf pdf = new CertificatePdf(words(), "https://alongside.example");

    static Stream<String> namesOfManyScripts() {
        return Stream.of(
                "Oluwaseun Adébáyọ̀",
                "Żaneta Ščepánková-Łukasiewicz",
                "Надія Шевченко",
                "Ελευθερία Παπαδοπούλου",
                "فاطمة الزهراء بنت عبد الرحمن",
                "שִׁירָה בן־דוד",
                "欧阳晓明",
                "कृष्णा श्रीवास्तव",
                "Bo",
                "Maximiliana Wilhelmina Aleksandra Konstantinopoulou-Featherstonehaugh de Albuquerque Cavalcanti e Vasconcelos-Ní Dhomhnaill",
                "M̃āŋ̈ħā g̃oya-N̈guyễn",
                "Anna 欧阳 Nowak");
    }

    @ParameterizedTest
    @MethodSource("namesOfManyScripts")
    void a_name_of_any_of_our_scripts_is_drawn_with_embedded_fonts(String name) throws IOException {
        assertThat(NameFonts.canDraw(name)).isTrue();
        byte[] made = pdf.of(printed(name, UNITS), NUMBER, "secret");
        picture(name, made);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            List<PDFont> fonts = fonts(document.getPage(0).getResources());
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo",
                "Zoë Müller-Lüdenscheidt",
                "Siân Ó Briain",
                "Żaneta Ščepánková",
                "Надія Шевченко",
                "Ελευθερία Παπαδοπούλου"
            })
    void the_name_and_all_else_can_be_copied_from_the_page(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.of(printed(name, UNITS), NUMBER, "secret"))) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
            assertThat(text.replaceAll("\\s+", " "))
                    .contains(name, "Accredited award in mentoring and support skills", NUMBER.printed())
                    .contains(UNITS.getFirst(), UNITS.getLast(), "completed all seven units")
                    .contains("It is not the awarding body’s certificate", "Helen Baird", "19 June 2026");
        }
    }

    @Test
    void it_is_tagged_and_says_its_title_and_its_language() throws IOException {
        byte[] made = pdf.of(printed("Bo", UNITS), NUMBER, "secret");
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificate of completion");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void the_code_is_read_by_a_program() throws Exception {
        byte[] made = pdf.of(printed("Bo", UNITS), NUMBER, "Zm9vYmFyYmF6cXV4cXV1eA");
        try (PDDocument document = Loader.loadPDF(made)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            LuminanceSource light = new RGBLuminanceSource(
                    page.getWidth(),
                    page.getHeight(),
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()));
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(light)))
                            .getText())
                    .isEqualTo("https://alongside.example/verify/Zm9vYmFyYmF6cXV4cXV1eA");
        }
    }

    @Test
    void many_units_stand_in_three_columns_and_a_long_title_stays_on_the_page() throws IOException {
        List<String> twelve = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "Planning for a big change in somebody’s life, part " + i)
                .toList();
        Printed much = new Printed(
                "Żaneta Ščepánková",
                "An award with a very long title that goes on and on about what it is for and for whom, until nobody can remember how it began, and then some more of it",
                twelve,
                LocalDate.of(2026, 6, 19),
                LocalDate.of(2026, 6, 26),
                "The Tayside Partnership for Mentoring Through the Gate and After It",
                "Helen Baird");
        byte[] made = pdf.of(much, NUMBER, "secret");
        picture("twelve units", made);
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("part 12", "and then some more of it", "all twelve units", "and After It");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"김하늘", "ᏣᎳᎩ", "Ada \uE000", "😀 Smith", "Ada \u0378"})
    void a_name_that_would_lose_letters_is_known_beforehand(String name) {
        assertThat(NameFonts.canDraw(name)).isFalse();
    }

    @Test
    void what_cannot_be_seen_is_taken_out_of_a_name() {
        assertThat(NameFonts.clean("  Ada\u202E \u00a0 Ex\u00ADample\n")).isEqualTo("Ada Ex ample");
        assertThat(NameFonts.clean("e\u0301")).isEqualTo("é");
    }

    static Printed printed(String name, List<String> units) {
        return new Printed(
                name,
                "Accredited award in mentoring and support skills",
                units,
                LocalDate.of(2026, 6, 19),
                LocalDate.of(2026, 6, 26),
                "Alongside",
                "Helen Baird");
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> all = new ArrayList<>();
        for (COSName name : resources.getFontNames()) all.add(resources.getFont(name));
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null)
                all.addAll(fonts(form.getResources()));
        }
        return all;
    }

    private static ReloadableResourceBundleMessageSource words() {
        ReloadableResourceBundleMessageSource words = new ReloadableResourceBundleMessageSource();
        words.setBasename("classpath:messages/certificates");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    /** To be looked at. */
    private static void picture(String name, byte[] made) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/certificates"));
        String file = name.codePointAt(0) + "-" + name.length();
        Files.write(folder.resolve(file + ".pdf"), made);
        try (PDDocument document = Loader.loadPDF(made)) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 110),
                    "png",
                    folder.resolve(file + ".png").toFile());
        }
    }
}
