package org.alongside.demonstration;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.INTERNAL_VERIFIER;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.alongside.accounts.Role.VETTING_LEAD;

import java.util.List;
import java.util.Locale;
import org.alongside.accounts.Role;

/** Who works in the demonstration: one for each role. */
record Staff(Role role, String name, String telephone) {
    static final String PASSWORD = "walk beside me";
    static final String VOLUNTEER = "volunteer@demo.alongside.example";

    static final List<Staff> ALL = List.of(
            new Staff(COORDINATOR, "Morag Sinclair", "01632 960142"),
            new Staff(VETTING_LEAD, "Yusuf Demir", "01632 960143"),
            new Staff(TRAINER, "Iain Duff", ""),
            new Staff(INTERNAL_VERIFIER, "Ros Kinnear", ""),
            new Staff(SUPERVISOR, "Priya Nair", "01632 960144"),
            new Staff(MANAGER, "Helen Baird", "01632 960140"),
            new Staff(ADMINISTRATOR, "Callum Reid", ""),
            new Staff(PRIVACY_LEAD, "Anwen Hughes", ""));

    /** As the README gives it. */
    String email() {
        String word = switch (role) {
            case VETTING_LEAD -> "vetting";
            case INTERNAL_VERIFIER -> "verifier";
            case PRIVACY_LEAD -> "privacy";
            default -> role.name().toLowerCase(Locale.ROOT);
        };
        return word + "@demo.alongside.example";
    }
}
