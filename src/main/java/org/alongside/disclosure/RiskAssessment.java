package org.alongside.disclosure;

import java.io.Serializable;

/**
 * What a vetting lead weighed, part by part.
 *
 * @param relevance what it was, and what it means for this role
 * @param time how long ago
 * @param circumstances then and now
 * @param changed what has changed since
 * @param support who and what helps them
 * @param safeguards what was agreed with them; empty when nothing is needed
 */
public record RiskAssessment(
        String relevance, String time, String circumstances, String changed, String support, String safeguards)
        implements Serializable {
    public static RiskAssessment empty() {
        return new RiskAssessment("", "", "", "", "", "");
    }

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "RiskAssessment";
    }
}
