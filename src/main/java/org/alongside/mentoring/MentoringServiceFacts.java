package org.alongside.mentoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ServiceFacts;
import org.alongside.people.ServicePart;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Hours given, on a record of service: how many, and never with whom or where. */
@Component
class MentoringServiceFacts implements ServiceFacts {
    private static final int MINUTES = 60;

    private final HoursService hours;
    private final MessageSource messages;

    MentoringServiceFacts(HoursService hours, MessageSource messages) {
        this.hours = hours;
        this.messages = messages;
    }

    @Override
    public Optional<ServicePart> part(PersonId person) {
        Hours all = hours.of(person);
        if (all.total() < MINUTES) return Optional.empty();
        String words = messages.getMessage(
                "mentoring.service.hours",
                new Object[] {all.total() / MINUTES, all.matches().size()},
                Locale.UK);
        return Optional.of(
                new ServicePart(Sentence.of("mentoring.service"), List.of(new ServicePart.Line(words, null))));
    }

    @Override
    public PersonalData data() {
        return PersonalData.MENTORING;
    }

    @Override
    public int order() {
        return 10;
    }
}
