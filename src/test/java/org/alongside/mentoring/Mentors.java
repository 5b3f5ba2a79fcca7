package org.alongside.mentoring;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.Applicants;
import org.alongside.people.Stage;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Mentors, referrals and matches for tests: inject it into any Spring test. The co-ordinator must be signed in. */
@Component
public class Mentors {
    private final Applicants applicants;
    private final Somebody somebody;
    private final InductionService inductions;
    private final AgreementService agreements;
    private final ReferralService referrals;
    private final MatchService matches;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Mentors(
            Applicants applicants,
            Somebody somebody,
            InductionService inductions,
            AgreementService agreements,
            ReferralService referrals,
            MatchService matches,
            JdbcTemplate jdbc,
            Clock clock) {
        this.applicants = applicants;
        this.somebody = somebody;
        this.inductions = inductions;
        this.agreements = agreements;
        this.referrals = referrals;
        this.matches = matches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody at work who has all that is needed. */
    public PersonId aMentor(String name, AreaId area) {
        PersonId person = applicants.anApplicant(somebody.organisation(), name, area);
        isWelcomed(person);
        stands(person, Stage.ACTIVE);
        return person;
    }

    public void isWelcomed(PersonId person) {
        inductions.held(person, LocalDate.now(clock));
        for (Agreement one : Agreement.values()) agreements.acceptedFor(person, one, Agreed.ON_PAPER);
    }

    /** Straight to a stage, past what leads there. */
    public void stands(PersonId person, Stage stage) {
        jdbc.update("update people_journey set stage = ? where id = ?", stage.name(), bytes(person.id()));
    }

    /** Does {@code work} while somebody is there for a role that needs nothing but to be welcomed. */
    public void inAnyRole(PersonId person, Runnable work) {
        byte[] id = bytes(person.id());
        byte[] role = jdbc.queryForObject("select opportunity_id from people_journey where id = ?", byte[].class, id);
        jdbc.update("update people_journey set opportunity_id = ? where id = ?", bytes(new UUID(0, 1)), id);
        work.run();
        jdbc.update("update people_journey set opportunity_id = ? where id = ?", role, id);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public ReferralId aReferral(String firstName, Sex sex, AreaId area) {
        return referrals.enter(referral(firstName, sex, area));
    }

    public ReferralData referral(String firstName, Sex sex, AreaId area) {
        return new ReferralData("", firstName, sex, area, "Social work, Perth", LocalDate.now(clock), 0);
    }

    /** Both said yes today. */
    public MatchId agreed(PersonId mentor, ReferralId referral) {
        MatchId id = matches.propose(mentor, referral, false);
        matches.agree(mentor, id, LocalDate.now(clock), version(mentor, id));
        return id;
    }

    /** Begun today. */
    public MatchId active(PersonId mentor, ReferralId referral) {
        MatchId id = agreed(mentor, referral);
        matches.begin(mentor, id, LocalDate.now(clock), version(mentor, id));
        return id;
    }

    public long version(PersonId mentor, MatchId id) {
        return matches.details(mentor, id).row().version();
    }

    public static EndData theEnd(LocalDate on, EndWhy why, MenteeNext mentee, long version) {
        return new EndData(on, why, false, "Thank you for each Tuesday.", mentee, MentorNext.ANOTHER_MATCH, version);
    }

    public static ContactData aContact(MatchId match, LocalDate on, int minutes) {
        return new ContactData(UUID.randomUUID(), match, on, ContactHow.PHONE, minutes, "");
    }
}
