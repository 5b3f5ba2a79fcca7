package org.alongside.forms.web;

/**
 * A form that was sent from this browser.
 *
 * @param outcome what it became, as its receiver said
 * @param code the form code in fours
 */
public record SentHere(String outcome, String code) {
    /** Without the code, so that no log holds it. */
    @Override
    public String toString() {
        return "SentHere[" + outcome + "]";
    }
}
