package org.alongside.certificates;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JREmptyDataSource;
import org.alongside.shared.Paper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.HtmlUtils;

/** Sets a certificate: one page, tagged, with its fonts embedded. */
@Component
class CertificatePdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int FEW_UNITS = 8;
    private static final double CODE_SIDE = 69;

    private final Paper paper = new Paper("certificates/certificate");
    private final SingletonSupplier<Shapes> frame = SingletonSupplier.of(CertificatePdf::frame);
    private final MessageSource messages;
    private final String address;

    CertificatePdf(MessageSource messages, @Value("${alongside.address}") String address) {
        this.messages = messages;
        this.address = address;
    }

    /** @param secret what the code to scan leads with */
    byte[] of(Printed printed, CertificateNumber number, String secret) {
        return set(printed, number.printed(), "/verify/" + secret);
    }

    /** The same page with nothing on it that could be checked. */
    byte[] preview(Printed printed) {
        return set(printed, text("preview"), "/verify");
    }

    private byte[] set(Printed printed, String number, String code) {
        return paper.pdf(
                parameters(printed, number, code), new JREmptyDataSource(), text("kind"), printed.organisation());
    }

    private Map<String, Object> parameters(Printed printed, String number, String code) {
        Map<String, Object> all = new HashMap<>();
        all.put(
                "FRAME",
                new Shapes().and(frame.obtain()).and(marks(printed.units().size())));
        all.put("ALT_FRAME", text("frame"));
        all.put("ORGANISATION", printed.organisation());
        all.put("KIND", text("kind"));
        all.put("CERTIFY", text("certify"));
        all.put("NAME", printed.name());
        all.put("DRAWN_NAME", new DrawnName(printed.name()));
        all.put("COMPLETED", completed(printed.units().size()));
        all.put("TITLE", printed.title());
        all.put("FACTS", text("facts", DAY.format(printed.completedOn()), DAY.format(printed.issuedOn())));
        all.put("SIGNATORY", printed.signatory());
        all.put("ROLE", text("role", printed.organisation()));
        all.put("NUMBER", number);
        all.put("CODE", QrCode.of(address + code, CODE_SIDE));
        all.put("ALT_CODE", text("code"));
        all.put("CHECK", text("check", address.replaceFirst("^https?://", "") + "/verify"));
        all.put("OWN", text("own", printed.organisation()));
        all.putAll(units(printed.units()));
        return all;
    }

    private static Map<String, Object> units(List<String> units) {
        String column = units.size() > FEW_UNITS ? "MANY_" : "UNITS_";
        int columns = units.size() > FEW_UNITS ? 3 : 2;
        int each = (units.size() + columns - 1) / columns;
        return IntStream.range(0, columns)
                .boxed()
                .collect(Collectors.toMap(i -> column + (i + 1), i -> list(units, i * each, (i + 1) * each)));
    }

    private static String list(List<String> units, int from, int to) {
        String items = units.stream()
                .skip(from)
                .limit(to - from)
                .map(unit -> "<li>" + HtmlUtils.htmlEscape(unit) + "</li>")
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<ol start=\"" + (from + 1) + "\">" + items + "</ol>";
    }

    private String completed(int units) {
        String many = units <= 12 ? text("number." + units) : String.valueOf(units);
        return units == 1 ? text("completed.one") : text("completed", many);
    }

    /** One for each unit, round the seal. */
    private static Shapes marks(int units) {
        Shapes marks = new Shapes();
        for (int i = 0; i < units; i++) {
            double angle = 2 * Math.PI * i / units - Math.PI / 2;
            marks.and(
                    Shapes.circle(733.5 + 47.25 * Math.cos(angle), 475.5 + 47.25 * Math.sin(angle), 3.15),
                    new Color(0xb4e1e8));
        }
        return marks;
    }

    private String text(String key, Object... gaps) {
        return messages.getMessage("certificates.paper." + key, gaps, Locale.UK);
    }

    private static Shapes frame() {
        try (InputStream in = new ClassPathResource("reports/certificates/frame.txt").getInputStream()) {
            return Shapes.read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .and(new Rectangle2D.Double(105, 493, 240, 0.75), new Color(0x575f58));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
