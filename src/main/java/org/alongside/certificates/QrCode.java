package org.alongside.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A code to scan, as one outline; a seventh of it may be dirty. */
final class QrCode {
    /** The same text can be drawn in each. */
    private static final int PATTERNS = 8;

    /** Squares of white around it, see ISO/IEC 18004. */
    private static final int QUIET = 4;

    /** Pixels of the width, of a picture as a phone takes it. */
    private static final int PICTURE = 200;

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

    /** In six of a thousand codes the commonest reader does not find its way; in another pattern it does. */
    private static BitMatrix matrix(String text) {
        Stream<Map<EncodeHintType, Object>> patterns =
                IntStream.range(0, PATTERNS).mapToObj(QrCode::in);
        Map<EncodeHintType, Object> read = Stream.concat(Stream.of(HINTS), patterns)
                .filter(hints -> isRead(text, hints))
                .findFirst()
                .orElse(HINTS);
        return encode(text, 0, read);
    }

    private static Map<EncodeHintType, Object> in(int pattern) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(HINTS);
        hints.put(EncodeHintType.QR_MASK_PATTERN, pattern);
        return hints;
    }

    private static boolean isRead(String text, Map<EncodeHintType, Object> hints) {
        try {
            Map<EncodeHintType, Object> onPaper = new EnumMap<>(hints);
            onPaper.put(EncodeHintType.MARGIN, QUIET);
            BitMatrix picture = encode(text, PICTURE, onPaper);
            return new Decoder()
                    .decode(new Detector(picture).detect().getBits())
                    .getText()
                    .equals(text);
        } catch (ReaderException lost) {
            return false;
        }
    }

    private static BitMatrix encode(String text, int width, Map<EncodeHintType, Object> hints) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, width, width, hints);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
