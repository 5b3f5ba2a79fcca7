package org.alongside.recruitment;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.SignedOut;
import org.alongside.accounts.Somebody;
import org.alongside.forms.Answers;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditService;
import org.alongside.privacy.Audited;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Whoever has signed in opens their own pages, and nobody else's. */
@DatabaseTest
class OwnStatusServiceTest {
    @Autowired
    Somebody somebody;

    @Autowired
    RoleProfileService profiles;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    ApplicationService applications;

    @Autowired
    OwnStatusService own;

    @Autowired
    StatusService status;

    @Autowired
    FormService forms;

    @Autowired
    AuditService audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    Entered ada;
    Entered bo;

    @BeforeEach
    void two_people_applied() {
        clock.isAt(LocalDate.of(2026, 11, 24));
        dundee = somebody.area("Dundee");
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR), dundee);
        RoleProfileId shop = profiles.add(new RoleProfileData("Shop volunteer", "", true, 0));
        OpportunityId opening = opportunities.add(new OpportunityData(
                shop,
                "shop-" + UUID.randomUUID().toString().substring(0, 8),
                "Shop",
                "",
                "",
                "",
                clock.today(),
                null,
                Set.of(dundee),
                null,
                0));
        somebody.signsInAs(COORDINATOR, dundee);
        ada = applications.enter(new StaffEntry(opening, answers("Ada Ex"), Agreed.BY_PHONE));
        bo = applications.enter(new StaffEntry(opening, answers("Bo Why"), Agreed.BY_PHONE));
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_key_opens_the_pages_of_whoever_asked_for_it_and_that_is_recorded() {
        DraftKey key = opensTheirOwn(ada.person());

        assertThat(status.status(key).nameToUse()).isEqualTo("Ada");
        assertThat(own.isFromTheirSpace(key)).isTrue();
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(audit.list(new AuditFilter(null, null, ada.person(), Audited.STATUS_OPENED), PageRequest.of(0, 9)))
                .hasSize(1);
    }

    @Test
    void nobody_opens_the_pages_of_another_and_no_role_at_work_does() {
        somebody.volunteerSignsIn(ada.person(), null);
        refuses(bo.person());
        somebody.signsIn(somebody.organisation(), Set.of(COORDINATOR, VETTING_LEAD, MANAGER), dundee);
        refuses(ada.person());
        somebody.signsInAs(PRIVACY_LEAD, dundee);
        refuses(ada.person());
        somebody.signsOut();
        assertThatThrownBy(() -> own.open(ada.person())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void it_is_not_a_code_that_anybody_types_and_the_one_on_paper_goes_on_working() {
        DraftKey key = opensTheirOwn(ada.person());

        assertThat(forms.open(key.spoken(), "192.0.2.7")).isEmpty();
        assertThat(forms.open(ada.code(), "192.0.2.7"))
                .hasValueSatisfying(
                        opened -> assertThat(own.isFromTheirSpace(opened.key())).isFalse());
    }

    @Test
    void it_ends_after_two_hours_with_the_next_one_and_with_the_sign_in() {
        DraftKey first = opensTheirOwn(ada.person());
        DraftKey second = own.open(ada.person());
        opensNothing(first);
        clock.goesOn(Duration.ofMinutes(119));
        assertThat(status.person(second)).isEqualTo(ada.person());
        clock.goesOn(Duration.ofMinutes(1));
        opensNothing(second);

        DraftKey third = own.open(ada.person());
        events.publishEvent(new SignedOut(somebody.organisation(), bo.person()));
        assertThat(status.person(third)).isEqualTo(ada.person());
        events.publishEvent(new SignedOut(somebody.organisation(), ada.person()));
        opensNothing(third);
        assertThat(forms.open(ada.code(), "192.0.2.7")).isPresent();
    }

    @Test
    void whoever_asks_very_often_waits() {
        somebody.volunteerSignsIn(ada.person(), null);
        for (int i = 0; i < 60; i++) own.open(ada.person());

        assertThatThrownBy(() -> own.open(ada.person()))
                .isInstanceOf(Refused.class)
                .hasMessage("recruitment.refused.status-too-often");
    }

    private DraftKey opensTheirOwn(PersonId person) {
        somebody.volunteerSignsIn(person, null);
        return own.open(person);
    }

    private void refuses(PersonId person) {
        assertThatThrownBy(() -> own.open(person)).isInstanceOf(AccessDeniedException.class);
    }

    private void opensNothing(DraftKey key) {
        assertThatThrownBy(() -> status.person(key)).isInstanceOf(NotFound.class);
    }

    private static Answers answers(String name) {
        return Answers.none()
                .with("full-name", name)
                .with("contact", "phone")
                .with("phone", "+447700900123")
                .with("why", "To help")
                .with("bring", "Time")
                .with("when", "weekends");
    }
}
