package org.alongside.forms;

import java.util.List;

/**
 * One answer in words, as it stands in a list of answers.
 *
 * @param page where it is changed
 * @param question its id
 * @param lines empty when it was left empty
 */
public record AnswerLine(String section, String page, String question, String label, List<String> lines) {
    /** The lines as one text. */
    public String text() {
        return String.join("\n", lines);
    }

    /** Says which question, never the answer, so that no log holds it. */
    @Override
    public String toString() {
        return "AnswerLine[" + question + "]";
    }
}
