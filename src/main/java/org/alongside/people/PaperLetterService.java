package org.alongside.people;

import java.util.Optional;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters on paper to people whom nothing else reaches. Where they go may say where somebody is, so all of it is held apart (G14). */
@Service
public class PaperLetterService {
    private final People people;
    private final Tellings tellings;
    private final StageChanges changes;

    PaperLetterService(People people, Tellings tellings, StageChanges changes) {
        this.people = people;
        this.tellings = tellings;
        this.changes = changes;
    }

    /** The letter that has waited longest for this person; empty when there is nothing to post, or nowhere to post it to. */
    @Reads(PersonalData.LIVED_EXPERIENCE)
    @Transactional(readOnly = true)
    public Optional<PaperLetter> waiting(PersonId person) {
        Person known = people.findById(person).orElseThrow(NotFound::new);
        ContactApart to = known.apart();
        if (to == null) return Optional.empty();
        return tellings.waitingFor(person).stream()
                .filter(news -> news.way() == ContactWay.LETTER)
                .findFirst()
                .map(news -> letter(known, to, news));
    }

    private PaperLetter letter(Person person, ContactApart to, ToTell news) {
        String words = changes.findById(news.change()).map(StageChange::words).orElse(null);
        PersonData called = person.data();
        return new PaperLetter(
                news, to, called.name(), called.nameToUse(), PersonDetails.printed(person.reference()), words);
    }
}
