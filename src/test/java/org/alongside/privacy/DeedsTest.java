package org.alongside.privacy;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.Somebody;
import org.alongside.accounts.UserData;
import org.alongside.accounts.UserService;
import org.alongside.people.Applicants;
import org.alongside.people.ChangeId;
import org.alongside.people.ContactWay;
import org.alongside.people.JourneyService;
import org.alongside.people.NoteData;
import org.alongside.people.NoteKind;
import org.alongside.people.NoteService;
import org.alongside.people.PersonData;
import org.alongside.people.PersonService;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What colleagues do to people and to accounts stands in the audit trail, without a word of what they wrote. */
@DatabaseTest
class DeedsTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    JourneyService journey;

    @Autowired
    NoteService notes;

    @Autowired
    PersonService people;

    @Autowired
    UserService users;

    @Autowired
    AuditService audit;

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void what_a_colleague_does_to_somebody_is_kept() {
        AreaId dundee = somebody.area("Dundee");
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", dundee);
        SignedIn robin = somebody.signsInAs(COORDINATOR, dundee);
        ChangeId change = journey.shortlist(ada);
        journey.takeBack(ada, change);
        notes.write(ada, new NoteData(NoteKind.CALL, "They said hello"));
        people.putRight(ada, called(people.data(ada), "Ada Why"));
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(audit.list(new AuditFilter(null, robin.user(), ada, null), PageRequest.of(0, 9)))
                .extracting(AuditRow::what)
                .containsExactlyInAnyOrder(Audited.DECIDED, Audited.TAKEN_BACK, Audited.ENTERED, Audited.CHANGED);
    }

    @Test
    void what_an_administrator_does_to_an_account_is_kept_role_by_role() {
        AreaId dundee = somebody.area("Dundee");
        SignedIn admin = somebody.signsInAs(ADMINISTRATOR);
        String address = UUID.randomUUID() + "@example.org";
        UserId iain = users.add(new UserData("Iain", address, "", Set.of(Role.TRAINER), Set.of()));
        UserData now = users.details(iain);
        users.change(
                iain, new UserData("Iain", address, "", Set.of(Role.MANAGER), Set.of(dundee), false, now.version()));
        somebody.signsInAs(PRIVACY_LEAD);
        List<AuditRow> deeds = audit.list(new AuditFilter(null, admin.user(), null, null), PageRequest.of(0, 20));
        assertThat(deeds).allSatisfy(deed -> assertThat(deed.account()).isEqualTo(iain));
        assertThat(deeds)
                .extracting(deed -> deed.what() + (deed.role() == null ? "" : " " + deed.role()))
                .containsExactlyInAnyOrder(
                        "ACCOUNT_OPENED",
                        "ROLE_GIVEN TRAINER",
                        "ROLE_GIVEN MANAGER",
                        "ROLE_TAKEN TRAINER",
                        "AREAS_CHANGED",
                        "ACCOUNT_CLOSED");
    }

    private static PersonData called(PersonData data, String name) {
        return new PersonData(name, name, ContactWay.PHONE, data.phone(), null, data.version());
    }
}
