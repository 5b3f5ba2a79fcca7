package org.alongside.reporting;

import org.alongside.clearance.EstablishmentId;

/** How the people who are under way or with us stand with one prison. */
public record PrisonFigure(EstablishmentId prison, String name, long mayEnter, long waiting, long mayNot) {
    public long all() {
        return mayEnter + waiting + mayNot;
    }
}
