package org.alongside.onboarding;

import java.util.Arrays;
import java.util.Optional;

/** What everybody reads and accepts before they begin. */
public enum Agreement {
    CODE_OF_CONDUCT("code-of-conduct"),
    VOLUNTEER_AGREEMENT("volunteer-agreement");

    private final String address;

    Agreement(String address) {
        this.address = address;
    }

    /** The last part of its public address, and the name of the text that comes with the program. */
    public String address() {
        return address;
    }

    public static Optional<Agreement> at(String address) {
        return Arrays.stream(values())
                .filter(one -> one.address.equals(address))
                .findFirst();
    }
}
