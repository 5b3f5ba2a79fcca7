package org.alongside.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.Applicants;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A vetting lead in Dundee on 24 November 2026, with one person and two prisons. */
@DatabaseTest
abstract class ClearanceTest {
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
    EstablishmentId glenesk;

    @BeforeEach
    void a_vetting_lead_works_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        glenesk = prisons.aPrison("HMP Glenesk");
    }

    @AfterEach
    void everybody_leaves() {
        clock.isAt(TODAY);
        somebody.signsOut();
    }

    ClearanceState state(ClearanceId id) {
        return clearances.details(ada, id).state();
    }

    ClearanceId grantedUntil(LocalDate until) {
        return prisons.granted(ada, glenesk, prisons.unescorted(), TODAY, until);
    }

    static ThrowingConsumer<Throwable> refusedWith(String key) {
        return thrown -> assertThat(((Refused) thrown).refusal().messageKey()).isEqualTo(key);
    }
}
