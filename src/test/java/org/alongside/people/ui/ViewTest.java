package org.alongside.people.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A co-ordinator in Dundee on 24 November 2026, and what a view test needs to press and read. */
@DatabaseTest
abstract class ViewTest extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    StoppedClock clock;

    AreaId dundee;

    @BeforeEach
    void a_coordinator_works_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        somebody.signsInAs(Role.COORDINATOR, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    /** Somebody whose form came so many days ago. */
    PersonId waiting(String name, int days) {
        clock.isAt(TODAY.minusDays(days));
        PersonId person = applicants.anApplicant(somebody.organisation(), name, dundee);
        clock.isAt(TODAY);
        return person;
    }

    void press(String words) {
        test(button(words)).click();
    }

    boolean offers(String words) {
        return find(ActionButton.class).all().stream().anyMatch(b -> text(b).equals(words));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Everything that the open view says. */
    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private ActionButton button(String words) {
        return find(ActionButton.class).all().stream()
                .filter(b -> text(b).equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }
}
