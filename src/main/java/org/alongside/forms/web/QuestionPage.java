package org.alongside.forms.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question as a page.
 *
 * @param number which question this is
 * @param of how many there are
 * @param problems a sentence for each field that has to be put right
 * @param action where Continue goes
 * @param back where Back goes
 * @param code the form code in fours, null before the first answer was kept
 * @param forget where "forget me here" goes
 * @param fromCheck true when somebody came to change one answer, and goes back to all of them
 */
record QuestionPage(
        Field field,
        int number,
        int of,
        Map<String, String> problems,
        String action,
        String back,
        @Nullable String code,
        String forget,
        boolean fromCheck) {}
