package org.alongside.shell;

import java.util.Comparator;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.OpenPages;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** What the modules put into the menu, cut to what the signed-in person may open. */
@Component
class MenuEntries {
    private final List<MenuEntry> all;
    private final CurrentUser current;
    private final OpenPages pages;

    MenuEntries(List<MenuEntry> all, CurrentUser current, OpenPages pages) {
        this.all = all;
        this.current = current;
        this.pages = pages;
    }

    /** In their order; nothing when nobody is signed in. */
    List<MenuEntry> forReader() {
        return current.find()
                .map(user -> all.stream()
                        .filter(entry -> mayOpen(user, entry))
                        .sorted(Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order))
                        .toList())
                .orElse(List.of());
    }

    private boolean mayOpen(SignedIn user, MenuEntry entry) {
        boolean passesOn = entry.view() == TodayView.class && PhoneLinks.isOnlyVolunteer(user);
        return !passesOn && pages.mayOpen(entry.view());
    }
}
