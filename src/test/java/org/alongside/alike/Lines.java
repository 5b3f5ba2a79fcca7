package org.alongside.alike;

import com.vaadin.browserless.BaseBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page shows and how it is built, line by line, without what no two people share: ids, numbers, addresses. */
final class Lines {
    private final BaseBrowserlessTest testers;
    private final List<String> lines = new ArrayList<>();

    private Lines(BaseBrowserlessTest testers) {
        this.testers = testers;
    }

    static String of(Element page, BaseBrowserlessTest testers) {
        Lines all = new Lines(testers);
        all.read(page, 0);
        return anonymous(String.join("\n", all.lines));
    }

    static String anonymous(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("mentor-[0-9a-f-]{12}", "mentor-ID")
                // patterns of charts are numbered one after another
                .replaceAll("al-look-[0-9]+", "al-look")
                .replaceAll("AL-[0-9]{4} ?[0-9]{4}", "AL")
                // certificates and candidates have numbers of their own
                .replaceAll("\\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]\\b", "NUMBER")
                .replaceAll("\\b9[0-9]{8}\\b", "SCN")
                .replaceAll("\\b7[0-9]{9,}\\b", "NUMBER");
    }

    private void read(Element element, int depth) {
        String indent = ".".repeat(depth);
        if (element.isTextNode()) {
            lines.add(indent + "“" + element.getText() + "”");
            return;
        }
        StringBuilder line = new StringBuilder(indent + element.getTag());
        element.getAttributeNames()
                .sorted()
                .forEach(name -> line.append(' ').append(name).append('=').append(element.getAttribute(name)));
        element.getPropertyNames()
                .sorted()
                .forEach(name -> line.append(' ').append(name).append(':').append(element.getProperty(name)));
        lines.add(line.toString());
        element.getChildren().forEach(child -> read(child, depth + 1));
        element.getComponent()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .ifPresent(grid -> rows(grid, depth + 1));
    }

    private void rows(Grid<?> grid, int depth) {
        GridTester<?, ?> rows = testers.test(GridTester.class, grid);
        for (int row = 0; row < rows.size(); row++) {
            int position = 0;
            for (Grid.Column<?> column : grid.getColumns()) {
                if (!column.isVisible()) continue;
                lines.add(".".repeat(depth) + "cell " + row + " " + position);
                cell(rows, column, row, position++).ifPresent(cell -> read(cell.getElement(), depth + 1));
            }
        }
    }

    private Optional<Component> cell(GridTester<?, ?> rows, Grid.Column<?> column, int row, int position) {
        if (column.getRenderer() instanceof ComponentRenderer)
            return Optional.ofNullable(rows.getCellComponent(row, position));
        lines.add("“" + rows.getCellText(row, position) + "”");
        return Optional.empty();
    }
}
