package org.alongside.privacy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the keys in a sentence, without a stack trace. */
class KeyProblemAnalyzer extends AbstractFailureAnalyzer<KeyProblem> {
    @Override
    protected FailureAnalysis analyze(Throwable root, KeyProblem cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
