package org.alongside.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/** Sets a template of {@code reports/} as a PDF: tagged, its fonts embedded, with its title and language. Read once, at the first use. */
public final class Paper {
    private final SingletonSupplier<JasperReport> template;

    /** @param name below {@code reports/}, such as {@code registers/register} */
    public Paper(String name) {
        this.template = SingletonSupplier.of(() -> load(name));
    }

    /** One page or more, in English. */
    public byte[] pdf(Map<String, Object> parameters, JRDataSource rows, String title, String author) {
        try {
            return export(
                    JasperFillManager.fillReport(template.obtain(), new HashMap<>(parameters), rows), title, author);
        } catch (JRException e) {
            throw new IllegalStateException("a page cannot be set", e);
        }
    }

    private static byte[] export(JasperPrint print, String title, String author) throws JRException {
        SimplePdfExporterConfiguration how = new SimplePdfExporterConfiguration();
        how.setTagged(true);
        how.setTagLanguage("en-GB");
        how.setDisplayMetadataTitle(true);
        how.setMetadataTitle(title);
        how.setMetadataAuthor(author);
        how.setMetadataCreator("Alongside");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(120_000);
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(how);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static JasperReport load(String name) {
        try (InputStream in = new ClassPathResource("reports/" + name + ".jasper").getInputStream()) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }
}
