package org.alongside.training;

import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.privacy.KeyedHash;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidate numbers (SCN): one a person, for life, whatever they are entered for. */
@Service
public class CandidateNumberService {
    private static final String PURPOSE = "training_candidate_number.number_hash";

    private final HeldNumbers numbers;
    private final AwardingBodies bodies;
    private final OwnCohorts own;
    private final Roster roster;
    private final KeyedHash hash;
    private final CurrentUser current;

    CandidateNumberService(
            HeldNumbers numbers,
            AwardingBodies bodies,
            OwnCohorts own,
            Roster roster,
            KeyedHash hash,
            CurrentUser current) {
        this.numbers = numbers;
        this.bodies = bodies;
        this.own = own;
        this.roster = roster;
        this.hash = hash;
        this.current = current;
    }

    /** Somebody's number, when it is known. */
    @Reads(PersonalData.TRAINING_PROGRESS)
    @Transactional(readOnly = true)
    public Optional<String> number(PersonId person) {
        return numbers.findById(person).map(HeldNumber::number);
    }

    /**
     * Keeps the number of somebody of one's areas.
     *
     * @throws Refused when it has the wrong length, or is somebody else's
     */
    @ActsOn(Act.ENTER_CANDIDATES)
    @Transactional
    public void keep(PersonId person, String typed) {
        put(person, typed);
    }

    /** The same by a trainer, for a candidate of their own. */
    @Acts(Act.ASSESS)
    @Transactional
    public void keep(CohortId cohort, CandidateId candidate, String typed) {
        put(roster.one(own.toTeach(cohort), candidate).candidate().person(), typed);
    }

    private void put(PersonId person, String typed) {
        String number = checked(typed);
        OrganisationId here = current.get().organisation();
        String hashed = hash.of(PURPOSE, number);
        if (numbers.holder(here, hashed).filter(other -> !other.equals(person)).isPresent())
            throw new Refused("training.refused.number-taken");
        HeldNumber held = numbers.findById(person).orElseGet(() -> new HeldNumber(person, here, number, hashed));
        held.putRight(number, hashed);
        try {
            numbers.saveAndFlush(held);
        } catch (DataIntegrityViolationException somebodyWasFirst) {
            throw new Refused("training.refused.number-taken");
        }
    }

    /** Digits alone, as many as an awarding body here says its numbers have. */
    private String checked(String typed) {
        String number = typed.replaceAll("[\\s-]", "");
        List<Integer> lengths = bodies
                .findByOrganisationOrderByFolded(current.get().organisation())
                .stream()
                .map(body -> body.row().candidateDigits())
                .filter(digits -> digits > 0)
                .distinct()
                .toList();
        boolean fits = lengths.isEmpty() ? number.length() <= 20 : lengths.contains(number.length());
        if (!number.matches("[0-9]+") || !fits)
            throw new Refused("training.refused.number-form", lengths.isEmpty() ? "" : lengths.getFirst());
        return number;
    }
}
