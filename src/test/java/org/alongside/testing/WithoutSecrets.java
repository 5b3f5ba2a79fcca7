package org.alongside.testing;

/** What a page or a letter says, without what is drawn by lot each time: three letters of that may spell anything. */
public final class WithoutSecrets {
    private WithoutSecrets() {}

    /** Leaves out the token of a form, and says "SECRET" in the address of a referee's page. */
    public static String of(String text) {
        return text.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("/reference/[A-Za-z0-9_-]+", "/reference/SECRET");
    }
}
