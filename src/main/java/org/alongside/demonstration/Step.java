package org.alongside.demonstration;

import java.util.Locale;
import org.alongside.accounts.Role;

/** A step of the journey, and who stands just before it in the demonstration. In the order of the journey. */
enum Step {
    READ("Lena Brook", Role.COORDINATOR),
    TALK("Owen Hale", Role.COORDINATOR),
    OUTCOME("Mina Farrow", Role.COORDINATOR),
    OFFER("Dara Quinn", Role.COORDINATOR),
    YES("Nora Field", Role.VOLUNTEER),
    CHECK("Sami Ford", Role.VETTING_LEAD),
    FIRST_DAY("Greta Moss", Role.COORDINATOR),
    MATCH("Hamish Lyle", Role.COORDINATOR),
    CONTACT("Elsie Kerr", Role.VOLUNTEER),
    SUPERVISED("Ewa Novak", Role.SUPERVISOR),
    SIGN("Rona Gow", Role.VOLUNTEER),
    ALMOST_A_YEAR("Rory Baird", Role.MANAGER),
    CONSIDERED("Sana Malik", Role.MANAGER),
    IN_REVIEW("Tam Keir", Role.MANAGER),
    PAID_WORK("Ifeoma Obi", Role.VOLUNTEER),
    CONTRACT("Moira Tennant", Role.MANAGER);

    private final String who;
    private final Role acts;

    Step(String who, Role acts) {
        this.who = who;
        this.acts = acts;
    }

    String who() {
        return who;
    }

    /** Whose turn it is; the volunteer’s is their own, at the public door or in their own space. */
    Role acts() {
        return acts;
    }

    /** Whether somebody is brought there for it; the others are there already, invented by those who know that part of the way. */
    boolean isMade() {
        return compareTo(CONTACT) <= 0;
    }

    boolean isPast(Step other) {
        return compareTo(other) > 0;
    }

    /** Where a volunteer of these signs in. */
    String address() {
        return who.split(" ")[0].toLowerCase(Locale.ROOT) + "@demo.alongside.example";
    }
}
