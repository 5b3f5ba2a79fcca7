package org.alongside.forms.web;

import java.util.function.Function;
import org.alongside.forms.Closing;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormUse;

/**
 * Where a form is asked and who receives it.
 *
 * @param base the address that all its pages lie under, such as {@code /apply/mentor}; the receiver shows {@code base/sent} itself
 * @param before the address that Back leads to from the first question, and where somebody goes who has themself forgotten
 * @param codes whether people are given a form code to come back with; false for whoever comes by a link that brings them back
 * @param send closes the draft of this key and takes in what it holds; may refuse with a reason, which its page then shows
 */
public record FormHost(FormUse use, String base, String before, boolean codes, Function<DraftKey, Closing> send) {
    /** A form with a code to come back with. */
    public FormHost(FormUse use, String base, String before, Function<DraftKey, Closing> send) {
        this(use, base, before, true, send);
    }

    String page(String name) {
        return base + "/" + name;
    }
}
