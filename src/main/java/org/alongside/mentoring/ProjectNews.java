package org.alongside.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.notifications.Letter;
import org.alongside.notifications.Outbox;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonService;
import org.alongside.shared.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the mentors of a project that it rests or goes on: by e-mail, or they are on Today to be rung or written to. */
@Component
class ProjectNews {
    private final ProjectTellings tellings;
    private final PersonService people;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    ProjectNews(
            ProjectTellings tellings,
            PersonService people,
            Outbox outbox,
            MessageSource messages,
            Clock clock,
            @Value("${alongside.address}") String address) {
        this.tellings = tellings;
        this.people = people;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    /** Each mentor once, however many they meet. */
    void tell(ProjectId project, List<Match> matches, boolean goesOn) {
        matches.stream()
                .collect(Collectors.toMap(Match::person, match -> match, (first, second) -> first))
                .values()
                .forEach(match -> tell(project, match, goesOn));
    }

    private void tell(ProjectId project, Match match, boolean goesOn) {
        ContactDetails contact = people.contactFor(match.person());
        if (contact.way() == ContactWay.EMAIL && contact.email() != null)
            outbox.post(new Letter(
                    "project-" + project + "-" + goesOn + "-" + match.person(),
                    match.organisation(),
                    match.person(),
                    contact.email(),
                    text(goesOn, "subject"),
                    text(goesOn, "body")));
        else
            tellings.save(new ProjectTelling(
                    Ids.next(clock), match.organisation(), match.person(), project, goesOn, clock.instant()));
    }

    private String text(boolean goesOn, String part) {
        String key = "mentoring.mail." + (goesOn ? "goes-on." : "rests.") + part;
        return messages.getMessage(key, new Object[] {address}, Locale.UK);
    }
}
