package org.alongside.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.Acting;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureDoorService;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.DisclosureService;
import org.alongside.disclosure.HowTold;
import org.alongside.disclosure.ProposalData;
import org.alongside.disclosure.RiskAssessment;
import org.alongside.disclosure.Suitability;
import org.alongside.disclosure.TalkData;
import org.alongside.disclosure.TalkHow;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What a few of those who are getting ready told us in private: one waits to be read, one asks to talk, the others went on. */
@Component
@Profile("demo")
class ToldInPrivate {
    private static final int A_FEW = 5;

    private final Newcomers newcomers;
    private final DisclosureDoorService door;
    private final DisclosureService disclosures;
    private final DisclosureMoveService moves;
    private final DisclosureDecisionService decisions;
    private final FormService forms;
    private final PersonService people;
    private final Acting acting;
    private final DemonstrationClock clock;

    ToldInPrivate(
            Newcomers newcomers,
            DisclosureDoorService door,
            DisclosureService disclosures,
            DisclosureMoveService moves,
            DisclosureDecisionService decisions,
            FormService forms,
            PersonService people,
            Acting acting,
            DemonstrationClock clock) {
        this.newcomers = newcomers;
        this.door = door;
        this.disclosures = disclosures;
        this.moves = moves;
        this.decisions = decisions;
        this.forms = forms;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    void tell(SetUp charity) {
        acting.as(charity.vettingLead(), () -> {
            List<PersonId> ready =
                    people
                            .list(new PersonFilter(null, Stage.ONBOARDING, null, null, null), PageRequest.of(0, A_FEW))
                            .stream()
                            .map(PersonRow::id)
                            .toList();
            for (int i = 0; i < ready.size(); i++) goesOn(ready.get(i), i, charity.manager());
        });
    }

    private void goesOn(PersonId person, int turn, UserId manager) {
        switch (turn) {
            case 0 -> writes(person);
            case 1 -> door.choose(newcomers.keyOf(person), HowTold.TALK);
            case 2 -> {
                isWeighed(person);
                decide(person, Suitability.SUITABLE_WITH_SAFEGUARDS, Words.YES, manager);
            }
            case 3 -> {
                door.choose(newcomers.keyOf(person), HowTold.NOTHING);
                moves.read(person, details(person).id(), details(person).version());
                decide(person, Suitability.SUITABLE, "", manager);
            }
            default -> isWeighed(person);
        }
    }

    private void writes(PersonId person) {
        DraftKey key = newcomers.keyOf(person);
        DraftKey draft = door.write(key).orElseThrow();
        FormUse use = door.use(key);
        Map.of("what", Words.TOLD, "then", Words.THEN, "helps", Words.HELPS, "talk", "meet")
                .forEach((page, words) -> forms.answer(draft, use, page, Map.of(page, List.of(words))));
        door.send(key, draft);
    }

    private void isWeighed(PersonId person) {
        writes(person);
        moves.read(person, details(person).id(), details(person).version());
        LocalDate today = LocalDate.now(clock);
        moves.talked(
                person,
                details(person).id(),
                new TalkData(
                        today,
                        TalkHow.FACE_TO_FACE,
                        Words.TALKED,
                        Words.VIEW,
                        details(person).version()));
        moves.assess(
                person,
                details(person).id(),
                new RiskAssessment(
                        "One car, nobody hurt. It touches lifts to appointments and nothing else.",
                        "Fourteen years. Once.",
                        "Without a home then. A flat, work and a family now.",
                        "A trade, and ten years in the same job.",
                        Words.HELPS,
                        Words.AGREED),
                details(person).version());
    }

    /** Where the role has two people decide it waits for the manager. */
    private void decide(PersonId person, Suitability what, String words, UserId manager) {
        DisclosureDetails one = details(person);
        decisions.decide(
                person, one.id(), new ProposalData(what, words, one.twoDecide() ? manager : null, one.version()));
    }

    private DisclosureDetails details(PersonId person) {
        return disclosures.details(person).orElseThrow();
    }
}
