package org.alongside.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A code to scan, as one outline; a quarter of it may be dirty. */
final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private QrCode() {}

    /** @param side of the square, in points */
    static Shapes of(String text, double side) {
        BitMatrix dark = matrix(text);
        double cell = side / dark.getWidth();
        Path2D path = new Path2D.Double();
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                int run = 0;
                while (x + run < dark.getWidth() && dark.get(x + run, y)) run++;
                if (run > 0) path.append(new Rectangle2D.Double(x * cell, y * cell, run * cell, cell), false);
                x += run;
            }
        }
        return new Shapes().and(path, Color.BLACK);
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
