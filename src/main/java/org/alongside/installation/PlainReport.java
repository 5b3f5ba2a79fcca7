package org.alongside.installation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Writes why the program did not start as one paragraph on the console; Spring's framed report is turned off. */
class PlainReport implements FailureAnalysisReporter {
    @Override
    public void report(FailureAnalysis analysis) {
        @Nullable String remedy = analysis.getAction();
        System.err.println("\nAlongside did not start. " + analysis.getDescription()
                + (remedy == null || remedy.isBlank() ? "" : " " + remedy) + "\n");
    }
}
