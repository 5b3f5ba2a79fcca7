package org.alongside.mentoring.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.Sex;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A co-ordinator in Dundee on 24 November 2026, a mentor and somebody who waits for one. */
abstract class MentoringPages extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    Mentors mentors;

    @Autowired
    MatchService matches;

    @Autowired
    ContactService contacts;

    @Autowired
    HoursService hours;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId morag;
    PersonId ada;
    ReferralId kim;

    @BeforeEach
    void a_coordinator_works_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        morag = somebody.signsInAs(Role.COORDINATOR, dundee).user();
        ada = mentors.aMentor("Ada Ex", dundee);
        kim = mentors.aReferral("Kim", Sex.WOMAN, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        clock.isAt(TODAY);
        somebody.signsOut();
    }

    final String open(String address) {
        String[] parts = address.split("\\?", 2);
        QueryParameters asked = parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], asked);
        return page();
    }

    final String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    final String dialog() {
        return find(Dialog.class).all().getLast().getElement().getTextRecursively();
    }

    final void press(String words) {
        test(button(words)).click();
    }

    /** The last button of that name is the dialog’s. */
    final void pressInDialog(String words) {
        press(words);
    }

    final ActionButton button(String words) {
        return find(ActionButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    final void choose(String words) {
        NativeButton found = find(NativeButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
        test(found).click();
    }
}
