package org.alongside.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.accounts.Acting;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.DisclosureService;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.ProposalData;
import org.alongside.disclosure.Suitability;
import org.alongside.forms.Answers;
import org.alongside.people.ContactWay;
import org.alongside.people.StartData;
import org.alongside.people.StartService;
import org.alongside.shared.PersonId;
import org.alongside.vetting.CheckDecision;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.CheckState;
import org.alongside.vetting.DecisionData;
import org.alongside.vetting.DecisionService;
import org.alongside.vetting.RefereeData;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.ReferenceHow;
import org.alongside.vetting.RequestData;
import org.alongside.vetting.SeenData;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What somebody goes through between the yes and the first day: told in private, checked, spoken for, begun. */
@Component
@Profile("demo")
class WayToTry {
    private static final Answers SPOKEN = Answers.none()
            .with("long", "years")
            .with("good", "Patient with everybody, and never late.")
            .with("rely", "yes");

    private final Newcomers newcomers;
    private final DisclosureDoorService door;
    private final DisclosureService disclosures;
    private final DisclosureMoveService told;
    private final DisclosureDecisionService weighed;
    private final CheckService checks;
    private final CheckMoveService moves;
    private final DecisionService decisions;
    private final RefereeService referees;
    private final StartService starts;
    private final Acting acting;
    private final Clock clock;

    WayToTry(
            Newcomers newcomers,
            DisclosureDoorService door,
            DisclosureService disclosures,
            DisclosureMoveService told,
            DisclosureDecisionService weighed,
            CheckService checks,
            CheckMoveService moves,
            DecisionService decisions,
            RefereeService referees,
            StartService starts,
            Acting acting,
            Clock clock) {
        this.newcomers = newcomers;
        this.door = door;
        this.disclosures = disclosures;
        this.told = told;
        this.weighed = weighed;
        this.checks = checks;
        this.moves = moves;
        this.decisions = decisions;
        this.referees = referees;
        this.starts = starts;
        this.acting = acting;
        this.clock = clock;
    }

    /** Nothing to tell, two who speak for them, and a certificate that has come and is not decided on yet. */
    void isChecked(SetUp charity, PersonId person, String name) {
        door.choose(newcomers.keyOf(person), HowTold.NOTHING);
        acting.as(charity.vettingLead(), () -> {
            told.read(person, disclosure(person).id(), disclosure(person).version());
            weighed.decide(
                    person,
                    disclosure(person).id(),
                    new ProposalData(
                            Suitability.SUITABLE, "", null, disclosure(person).version()));
            checks.details(person).forEach(check -> comes(person, check, name));
        });
        acting.as(charity.coordinator(), () -> {
            isSpokenFor(person, "Ina Grant", "She taught me joinery", "01632 960150");
            isSpokenFor(person, "Alan Muir", "My neighbour for six years", "01632 960151");
        });
    }

    /** The last thing: everything is in place from now on. */
    void isCleared(SetUp charity, PersonId person) {
        acting.as(
                charity.vettingLead(),
                () -> checks.details(person).stream()
                        .filter(check -> check.state() == CheckState.SEEN)
                        .forEach(check -> decisions.decide(
                                person,
                                check.id(),
                                new DecisionData(CheckDecision.CLEARED, today(), null, null, check.version()))));
    }

    void begins(SetUp charity, PersonId person) {
        acting.as(
                charity.coordinator(),
                () -> starts.start(
                        person,
                        new StartData(
                                today(), starts.supervisors(person).getFirst().id())));
    }

    private void comes(PersonId person, CheckDetails check, String name) {
        moves.request(person, check.id(), new RequestData(today(), true, check.version()));
        moves.withThePerson(person, check.id(), today(), version(person, check));
        String number = "26" + Math.abs(person.id().getLeastSignificantBits() % 10_000_000_000L);
        moves.see(
                person,
                check.id(),
                new SeenData(today(), name, check.kind(), "Befriender", number, version(person, check)));
    }

    private long version(PersonId person, CheckDetails check) {
        return checks.details(person).stream()
                .filter(one -> one.id().equals(check.id()))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private void isSpokenFor(PersonId person, String name, String how, String number) {
        referees.name(person, new RefereeData(name, how, ContactWay.PHONE, number));
        referees.list(person).stream().filter(one -> one.name().equals(name)).forEach(one -> {
            referees.ask(person, one.id());
            referees.enter(person, one.id(), SPOKEN, ReferenceHow.PHONE);
        });
    }

    private DisclosureDetails disclosure(PersonId person) {
        return disclosures.details(person).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
