package org.alongside.forms.web;

import java.util.List;
import java.util.Map;
import org.alongside.forms.AnswerLine;
import org.jspecify.annotations.Nullable;

/**
 * All answers, to be looked over before they are sent.
 *
 * @param title the form's title
 * @param sections answers by heading, in the order of the form
 * @param missing sentences by the address of the page that still wants an answer
 * @param code the form code in fours, null where people come by a link
 */
record CheckPage(
        String title,
        Map<String, List<Line>> sections,
        Map<String, String> missing,
        String action,
        String back,
        @Nullable String code,
        String forget) {
    /** One answer and where it is changed. */
    record Line(AnswerLine answer, String change, boolean missing) {}
}
