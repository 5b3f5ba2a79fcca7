package org.alongside.certificates;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Filled outlines in their order. */
final class Shapes extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    private final transient List<Filled> all = new ArrayList<>();

    private record Filled(Shape shape, Color colour) {}

    /** One shape a line: its colour, then a path of M, L and Z, or CIRCLE with middle and radius; # and a space begin a remark. */
    static Shapes read(String lines) {
        Shapes shapes = new Shapes();
        lines.lines().filter(line -> !line.startsWith("# ")).forEach(shapes::readLine);
        return shapes;
    }

    Shapes and(Shape shape, Color colour) {
        all.add(new Filled(shape, colour));
        return this;
    }

    Shapes and(Shapes others) {
        all.addAll(others.all);
        return this;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        for (Filled one : all) {
            graphics.setPaint(one.colour());
            graphics.fill(one.shape());
        }
    }

    private void readLine(String line) {
        try (Scanner words = new Scanner(line)) {
            Color colour = Color.decode(words.next());
            and(words.hasNext("CIRCLE") ? circle(words) : path(words), colour);
        }
    }

    private static Shape circle(Scanner words) {
        words.next();
        return circle(number(words), number(words), number(words));
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape path(Scanner words) {
        Path2D path = new Path2D.Double();
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(number(words), number(words));
                case "L" -> path.lineTo(number(words), number(words));
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double number(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
