package org.alongside.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build: compiles every template of the first folder into the second one. */
public final class CompileReports {
    private CompileReports() {}

    public static void main(String[] folders) throws IOException, JRException {
        Path from = Path.of(folders[0]);
        List<Path> templates;
        try (Stream<Path> all = Files.walk(from)) {
            templates = all.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
        for (Path template : templates) {
            String name = from.relativize(template).toString().replace(".jrxml", ".jasper");
            Path compiled = Path.of(folders[1]).resolve(name);
            Files.createDirectories(compiled.getParent());
            JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
        }
    }
}
