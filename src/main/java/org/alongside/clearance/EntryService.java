package org.alongside.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether somebody may go into a prison on a day (G5, G7). */
@Service
public class EntryService {
    private final Clearances clearances;
    private final AllKeys keys;
    private final PrisonNames names;
    private final PersonService people;

    EntryService(Clearances clearances, AllKeys keys, PrisonNames names, PersonService people) {
        this.clearances = clearances;
        this.keys = keys;
        this.names = names;
        this.people = people;
    }

    /** For whoever plans a visit. */
    @Reads(PersonalData.CLEARANCE_OUTCOME)
    @Transactional(readOnly = true)
    public EntryAnswer mayEnter(PersonId person, EntryQuestion question) {
        return answer(person, question);
    }

    /** The same for a module that has checked its own caller, such as the one that keeps visits. */
    @ForModules
    @Transactional(readOnly = true)
    public EntryAnswer mayEnterFor(PersonId person, EntryQuestion question) {
        return answer(person, question);
    }

    private EntryAnswer answer(PersonId person, EntryQuestion question) {
        Visit visit = visit(person, question);
        List<EntryReason> reasons = EntryRule.all(visit);
        LocalDate until =
                reasons.isEmpty() ? visit.holding().map(Visit.Held::until).orElse(null) : null;
        return new EntryAnswer(reasons, until);
    }

    private Visit visit(PersonId person, EntryQuestion question) {
        List<Clearance> given = clearances.findByPersonAndEstablishmentOrderById(person, question.prison()).stream()
                .filter(clearance -> clearance.state().isGiven())
                .toList();
        var kinds = names.kinds(given.stream().map(Clearance::kind).toList());
        List<Visit.Held> held = given.stream()
                .map(clearance -> new Visit.Held(
                        Objects.requireNonNull(kinds.get(clearance.kind())).escorted(),
                        Objects.requireNonNull(clearance.validFrom()),
                        Objects.requireNonNull(clearance.validUntil())))
                .toList();
        KeysState state = keys.findByPersonAndEstablishment(person, question.prison())
                .map(Keys::state)
                .orElse(KeysState.NOT_AUTHORISED);
        return new Visit(
                question,
                names.prison(question.prison()),
                held,
                state,
                people.detailsFor(person).stage());
    }
}
