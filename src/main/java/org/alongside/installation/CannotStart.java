package org.alongside.installation;

/** What stops the start, in a sentence, and what to do about it, in another. */
class CannotStart extends RuntimeException {
    private final String remedy;

    CannotStart(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
