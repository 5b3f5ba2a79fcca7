package org.alongside.privacy;

/** The keys are missing or not the ones that this database was written with: the program does not start. */
final class KeyProblem extends RuntimeException {
    private final String remedy;

    KeyProblem(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
