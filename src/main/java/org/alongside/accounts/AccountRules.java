package org.alongside.accounts;

import org.alongside.shared.Folded;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold of the organisation, its areas and its users; the first part of each message key names the field. */
@Component
class AccountRules {
    static final int LONGEST_NAME = 200;
    private static final int LONGEST_AREA = 120;
    private static final int LONGEST_SHORT_NAME = 60;
    private static final int LONGEST_TELEPHONE = 40;
    private static final PasswordIsHardToGuess HARD_TO_GUESS = new PasswordIsHardToGuess();

    private final Users users;

    AccountRules(Users users) {
        this.users = users;
    }

    void enforce(SetUpData data) {
        enforce(data.organisation());
        if (data.areas().isEmpty()) throw new Refused("accounts.area.missing");
        data.areas().forEach(this::enforceArea);
        text(data.name(), LONGEST_NAME, "accounts.name");
        addressOfStaff(data.email(), null);
        HARD_TO_GUESS.enforce(data.password());
    }

    void enforce(OrganisationData facts) {
        text(facts.name(), LONGEST_NAME, "accounts.organisation");
        text(facts.shortName(), LONGEST_SHORT_NAME, "accounts.short-name");
        telephone(facts.telephone());
        if (facts.hours().length() > LONGEST_NAME) throw new Refused("accounts.hours.long");
        if (!facts.email().isBlank() && EmailAddress.parse(facts.email()).isEmpty()) {
            throw new Refused("accounts.address.wrong");
        }
    }

    /** @param self the user being changed; null for a new one */
    void enforce(UserData data, @Nullable UserId self) {
        text(data.name(), LONGEST_NAME, "accounts.name");
        addressOfStaff(data.email(), self);
        telephone(data.telephone());
        if (data.roles().isEmpty()) throw new Refused("accounts.role.missing");
    }

    void enforceArea(String name) {
        text(name, LONGEST_AREA, "accounts.area");
        if (Folded.text(name).isEmpty()) throw new Refused("accounts.area.missing");
    }

    private void addressOfStaff(String typed, @Nullable UserId self) {
        EmailAddress address = EmailAddress.parse(typed).orElseThrow(() -> new Refused("accounts.address.wrong"));
        users.withAddress(address.key())
                .filter(other -> !other.id().equals(self))
                .ifPresent(other -> {
                    throw new Refused("accounts.address.taken");
                });
    }

    private static void telephone(String typed) {
        if (typed.length() > LONGEST_TELEPHONE) throw new Refused("accounts.telephone.long");
    }

    private static void text(String typed, int longest, String key) {
        if (typed.isBlank()) throw new Refused(key + ".missing");
        if (typed.strip().codePointCount(0, typed.strip().length()) > longest) throw new Refused(key + ".long");
    }
}
