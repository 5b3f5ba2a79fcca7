package org.alongside.clearance.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.Prisons;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A vetting lead in Dundee on 24 November 2026, and what a view test needs to press and read. */
@DatabaseTest
abstract class ClearanceViewTest extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    Prisons prisons;

    @Autowired
    ClearanceService clearances;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    PersonId ada;
    PersonId bo;
    EstablishmentId glenesk;

    @BeforeEach
    void a_vetting_lead_works_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        bo = applicants.anApplicant(somebody.organisation(), "Bo Why", dundee);
        glenesk = prisons.aPrison("HMP Glenesk");
    }

    @AfterEach
    void everybody_leaves() {
        clock.isAt(TODAY);
        somebody.signsOut();
    }

    String open(String address) {
        String[] parts = address.split("\\?", 2);
        QueryParameters asked = parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], asked);
        return page();
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    void press(String words) {
        ActionButton found = find(ActionButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button says " + words));
        test(found).click();
    }
}
