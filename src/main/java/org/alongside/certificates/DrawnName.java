package org.alongside.certificates;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * The holder’s name, as large as it fits and with every mark in its place.
 *
 * <p>The usual text of a PDF knows no shaping: marks would float, Devanagari would fall apart. So each glyph is put where the layout
 * engine of the JDK has it, still as text of an embedded font, and the name itself goes along for whoever copies or listens.
 */
final class DrawnName extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Color INK = new Color(0x171e18);
    private static final float LARGEST = 54;
    private static final float SMALLEST = 12;

    private final String name;

    DrawnName(String name) {
        this.name = NameFonts.clean(name);
    }

    private record Line(TextLayout layout, String text) {}

    private record Fit(List<Line> lines, float pitch) {}

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        Fit fit = fit((float) box.getWidth(), (float) box.getHeight());
        float spare = (float) box.getHeight() - fit.pitch() * fit.lines().size();
        float last = (float) box.getHeight() - spare / 2 - fit.pitch() * 0.27f;
        for (int i = 0; i < fit.lines().size(); i++) {
            Line line = fit.lines().get(i);
            float baseline = last - fit.pitch() * (fit.lines().size() - 1 - i);
            if (graphics instanceof PdfGraphics2D pdf) OnPaper.draw(line, baseline, pdf, box);
            else onScreen(line, baseline, graphics);
        }
    }

    private static void onScreen(Line line, float baseline, Graphics2D graphics) {
        graphics.setColor(INK);
        line.layout().draw(graphics, 0, baseline);
    }

    /** One line as large as may be; else smaller, on more lines. */
    private Fit fit(float width, float height) {
        for (float size = LARGEST; size > SMALLEST; size -= 1) {
            float pitch = size * 1.16f;
            List<Line> lines = lines(size, width);
            if (lines.size() * pitch <= height
                    && lines.stream().allMatch(line -> line.layout().getAdvance() <= width))
                return new Fit(lines, pitch);
        }
        return new Fit(lines(SMALLEST, width), SMALLEST * 1.16f);
    }

    private List<Line> lines(float size, float width) {
        AttributedString set = NameFonts.set(name, size);
        LineBreakMeasurer breaks = new LineBreakMeasurer(set.getIterator(), EXACT);
        List<Line> lines = new ArrayList<>();
        while (breaks.getPosition() < name.length()) {
            int from = breaks.getPosition();
            TextLayout line = breaks.nextLayout(width);
            lines.add(new Line(line, name.substring(from, breaks.getPosition())));
        }
        return lines;
    }

    /** Hands each glyph over with its own place. */
    private static final class OnPaper extends PdfGraphics2D {
        private final PdfContentByte content;
        private final float height;

        private OnPaper(PdfContentByte content, Rectangle2D box) {
            super(content, (float) box.getWidth(), (float) box.getHeight());
            this.content = content;
            this.height = (float) box.getHeight();
        }

        static void draw(Line line, float baseline, PdfGraphics2D pdf, Rectangle2D box) {
            PdfContentByte content = pdf.getContent();
            PdfDictionary said = new PdfDictionary();
            said.put(new PdfName("ActualText"), new PdfString(line.text(), PdfObject.TEXT_UNICODE));
            content.beginMarkedContentSequence(PdfName.SPAN, said, true);
            content.setColorFill(INK);
            OnPaper paper = new OnPaper(content, box);
            line.layout().draw(paper, 0, baseline);
            paper.dispose();
            content.endMarkedContentSequence();
        }

        @Override
        public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
            content.beginText();
            content.setColorFill(INK);
            content.setFontAndSize(
                    NameFonts.paper(glyphs.getFont()), glyphs.getFont().getSize2D());
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                Point2D at = glyphs.getGlyphPosition(i);
                content.setTextMatrix(x + (float) at.getX(), height - y - (float) at.getY());
                content.showText(glyphs, i, i + 1);
            }
            content.endText();
        }
    }
}
