package org.alongside.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Acting;
import org.alongside.accounts.Beginnings;
import org.alongside.accounts.OrganisationService;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.people.PersonFilter;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** At the first start of a demonstration: an invented charity and its people. */
@Component
@Profile("demo")
@Order(0)
class Demonstration implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final OrganisationService organisations;
    private final Beginnings beginnings;
    private final PersonService people;
    private final Acting acting;
    private final Charity charity;
    private final History history;
    private final ToldInPrivate told;
    private final DemonstrationClock clock;

    Demonstration(
            OrganisationService organisations,
            Beginnings beginnings,
            PersonService people,
            Acting acting,
            Charity charity,
            History history,
            ToldInPrivate told,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.beginnings = beginnings;
        this.people = people;
        this.acting = acting;
        this.charity = charity;
        this.history = history;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisations.here().isPresent()) return;
        LOG.info("Inventing people for the demonstration …");
        LocalDate from = LocalDate.now(clock).minusDays(History.DAYS + 1);
        SetUp setUp = charity.found(from);
        history.live(setUp, invented());
        told.tell(setUp);
        acting.as(setUp.coordinator(), () -> giveAnAccountToOneWhoIsShortlisted(setUp));
    }

    private void giveAnAccountToOneWhoIsShortlisted(SetUp setUp) {
        PersonFilter shortlisted = new PersonFilter(null, Stage.SHORTLISTED, null, null, null);
        people.list(shortlisted, PageRequest.of(0, 1)).forEach(person -> {
            UserId user = beginnings.volunteer(
                    setUp.organisation(), person.id(), person.nameToUse(), Staff.VOLUNTEER, List.of());
            beginnings.password(user, Staff.PASSWORD);
        });
    }

    /** Those of the list; whoever stands just before a step has a name of their own. */
    static List<InventedPerson> invented() {
        try {
            return new ClassPathResource("demonstration/names.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(InventedPerson::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
