package org.alongside.notifications;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.privacy.RetentionRule;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Letters are kept for 90 days; those about somebody are theirs to see, and go when everything about them goes. */
@Component
class OldLetters implements RetentionRule, PersonalDataHolder {
    private final PostedLetters letters;

    OldLetters(PostedLetters letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Period keeps() {
        return Period.ofDays(90);
    }

    @Override
    public int purge(Instant before, Set<PersonId> held, int batch) {
        List<LetterId> old = letters.olderThan(before, held, Limit.of(batch));
        if (!old.isEmpty()) letters.delete(old);
        return old.size();
    }

    record Sent(Instant postedAt, LetterState state, String to, String subject, String body) {}

    @Override
    public Object export(PersonId person) {
        return letters.findByAboutOrderByPostedAt(person).stream()
                .map(PostedLetter::details)
                .map(l -> new Sent(l.postedAt(), l.state(), l.to(), l.subject(), l.body()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        letters.deleteAbout(person);
    }
}
