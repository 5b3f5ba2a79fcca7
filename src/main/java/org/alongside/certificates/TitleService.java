package org.alongside.certificates;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.training.CandidateId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holder’s choice between an award’s full title and its discreet description (G14). */
@Service
public class TitleService {
    private final Awards awards;
    private final Choices choices;
    private final Certificates certificates;
    private final CurrentUser current;
    private final Clock clock;

    TitleService(Awards awards, Choices choices, Certificates certificates, CurrentUser current, Clock clock) {
        this.awards = awards;
        this.choices = choices;
        this.certificates = certificates;
        this.current = current;
        this.clock = clock;
    }

    /** One for each award that somebody is entered for. */
    @Reads(PersonalData.TRAINING_PROGRESS)
    @Transactional(readOnly = true)
    public List<TitleChoice> choices(PersonId person) {
        return awards.standings(person).stream().map(this::choice).toList();
    }

    /** Chosen by the holder, or as they told a colleague; what was issued before stays as it is. */
    @ActsOn(Act.CHOOSE_TITLE)
    @Transactional
    public void choose(PersonId person, CandidateId candidate, boolean fullTitle) {
        SignedIn me = current.get();
        Standing standing = awards.standing(me.organisation(), candidate)
                .filter(one -> one.person().equals(person))
                .orElseThrow(NotFound::new);
        Choice choice = choices.findById(candidate)
                .orElseGet(() -> new Choice(standing, me.organisation(), fullTitle, me.user(), clock.instant()));
        choice.choose(fullTitle, me.user(), clock.instant());
        choices.saveAndFlush(choice);
    }

    private TitleChoice choice(Standing standing) {
        Optional<Choice> made = choices.findById(standing.candidate());
        return new TitleChoice(
                standing.candidate(),
                standing.title(),
                standing.description(),
                made.map(Choice::fullTitle).orElse(false),
                made.isPresent(),
                certificates
                        .findByCandidateAndInForce(standing.candidate(), true)
                        .isPresent());
    }
}
