package org.alongside.certificates;

/** How far a cohort’s certificates are. */
public record RunProgress(int all, int issued, int stopped, boolean over) {
    public int done() {
        return issued + stopped;
    }
}
