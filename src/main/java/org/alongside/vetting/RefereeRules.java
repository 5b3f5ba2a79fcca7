package org.alongside.vetting;

import java.util.List;
import org.alongside.accounts.EmailAddress;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonDetails;
import org.alongside.shared.Folded;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Who may be a referee. */
final class RefereeRules {
    /** However often somebody is replaced: our letters go to no more people than this for one applicant. */
    static final int MOST = 10;

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int SAME_DIGITS = 9;
    private static final int FEWEST_DIGITS = 6;

    private RefereeRules() {}

    /** The same without stray spaces; a name, how they know the person, and a way to reach them that is filled in. */
    static RefereeData checked(RefereeData typed) {
        String name = text(typed.name(), LONGEST, "vetting.refused.referee-name");
        String how = text(typed.howKnown(), LONGEST, "vetting.refused.referee-how");
        String reach = text(typed.reach(), LONGEST_ADDRESS, "vetting.refused.referee." + typed.way());
        boolean right = switch (typed.way()) {
            case PHONE -> digits(reach).length() >= FEWEST_DIGITS;
            case EMAIL -> EmailAddress.parse(reach).isPresent();
            case LETTER -> true;
        };
        if (!right) throw new Refused("vetting.refused.referee." + typed.way());
        return new RefereeData(name, how, typed.way(), reach);
    }

    /** Nobody speaks for themself: not under their name, nor at their number or address. */
    static void isSomebodyElse(RefereeData referee, PersonDetails person, ContactDetails contact) {
        boolean same = same(referee.name(), person.name())
                || same(referee.name(), person.nameToUse())
                || (referee.way() == ContactWay.EMAIL && sameEmail(referee.reach(), contact.email()))
                || (referee.way() == ContactWay.PHONE && samePhone(referee.reach(), contact.phone()));
        if (same) throw new Refused("vetting.refused.referee-themself");
    }

    /** And nobody speaks twice. */
    static void isNew(RefereeData referee, List<Referee> known) {
        boolean again = known.stream()
                .filter(one -> one.state().isOpen())
                .anyMatch(one -> same(one.name(), referee.name())
                        || sameEmail(referee.reach(), one.reach())
                        || samePhone(referee.reach(), one.phone()));
        if (again) throw new Refused("vetting.refused.referee-twice");
        if (known.size() >= MOST) throw new Refused("vetting.refused.referee-many");
    }

    private static String text(String typed, int longest, String otherwise) {
        if (typed.isBlank() || typed.strip().length() > longest) throw new Refused(otherwise);
        return typed.strip();
    }

    private static boolean same(String one, String other) {
        return Folded.text(one).equals(Folded.text(other));
    }

    private static boolean sameEmail(String one, @Nullable String other) {
        return other != null && one.strip().equalsIgnoreCase(other.strip());
    }

    /** By the last digits, so that +44 and 0 are the same. */
    private static boolean samePhone(String one, @Nullable String other) {
        String a = digits(one);
        String b = other == null ? "" : digits(other);
        return a.length() >= SAME_DIGITS && b.length() >= SAME_DIGITS && end(a).equals(end(b));
    }

    private static String end(String digits) {
        return digits.substring(digits.length() - SAME_DIGITS);
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
