package org.alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SQUARES = 33;
    private static final int QUIET = 4;

    @Test
    void every_code_is_read_small_and_large() {
        assertThat(links().limit(1000)).allSatisfy(link -> {
            for (int pixels : List.of(3, 4, 5))
                assertThat(read(drawn(link, pixels))).isEqualTo(link);
        });
    }

    private static Stream<String> links() {
        Random chance = new Random(20261126);
        return Stream.generate(() -> {
            byte[] secret = new byte[16];
            chance.nextBytes(secret);
            return "https://alongside.example/verify/"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        });
    }

    /** @param pixels of one of its squares */
    private static BufferedImage drawn(String link, int pixels) {
        int width = (SQUARES + 2 * QUIET) * pixels;
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, width, width);
        paper.translate(QUIET * pixels, QUIET * pixels);
        QrCode.of(link, SQUARES * pixels)
                .render(DefaultJasperReportsContext.getInstance(), paper, new Rectangle(width, width));
        paper.dispose();
        return picture;
    }

    private static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, width, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                    .getText();
        } catch (ReaderException lost) {
            return lost.getClass().getSimpleName();
        }
    }
}
