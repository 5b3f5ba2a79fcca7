package org.alongside.vetting;

import java.util.List;

/**
 * Their referees, for the person themself: whom they named and how it stands, never what was said.
 *
 * @param open how many more they may name
 */
public record OwnReferees(int needed, int open, List<Named> named) {
    /** One of them. */
    public record Named(String name, RefereeState state) {
        /** Says nothing, so that no log holds it. */
        @Override
        public String toString() {
            return "Named";
        }
    }
}
