package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.DecisionData;
import org.alongside.clearance.EstablishmentData;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KeysService;
import org.alongside.clearance.KindRow;
import org.alongside.clearance.KindService;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.clearance.Nation;
import org.alongside.clearance.PastAddress;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.clearance.RefusalReason;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Invented prisons, and for those who work with the charity clearances in every state. */
@Component
@Profile("demo")
@Order(10)
class PrisonsToTry implements ApplicationRunner {
    private static final int MOST = 24;
    private static final int SENT_DAYS_AGO = 70;
    private static final int ANSWERED_DAYS_AGO = 20;

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final AreaService areas;
    private final EstablishmentService prisons;
    private final KindService kinds;
    private final LegalIdentityService identities;
    private final ClearanceService clearances;
    private final KeysService keys;
    private final PersonService people;
    private final Acting acting;
    private final DemonstrationClock clock;

    PrisonsToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            AreaService areas,
            EstablishmentService prisons,
            KindService kinds,
            LegalIdentityService identities,
            ClearanceService clearances,
            KeysService keys,
            PersonService people,
            Acting acting,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.areas = areas;
        this.prisons = prisons;
        this.kinds = kinds;
        this.identities = identities;
        this.clearances = clearances;
        this.keys = keys;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations
                .here()
                .flatMap(here -> areas.inUse(here).stream().findFirst())
                .flatMap(area -> colleagues.colleagues(Role.VETTING_LEAD, area.id()).stream()
                        .findFirst())
                .ifPresent(lead -> acting.as(lead.id(), this::invent));
    }

    private void invent() {
        if (!prisons.all().isEmpty()) return;
        Instant now = clock.instant();
        List<EstablishmentId> all = List.of(
                prison("HMP Strathearn", "Strathearn", Nation.SCOTLAND, "Closed, adult men"),
                prison("HMP Glenesk", "Glenesk", Nation.SCOTLAND, "Closed, adult men"),
                prison("HMP Kinnaird", "Kinnaird", Nation.SCOTLAND, "Closed, women"),
                prison("HMP Inverdye", "Inverdye", Nation.SCOTLAND, "Open"),
                prison("HMYOI Lunan", "Lunan", Nation.SCOTLAND, "Young men"),
                prison("HMP Tweedmouth Sands", "Tweedmouth", Nation.ENGLAND, "Category C"));
        clock.set(now.minus(Duration.ofDays(SENT_DAYS_AGO)));
        List<PersonRow> some = people.atWork(null, PageRequest.of(0, MOST));
        List<Runnable> answers = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) begin(some.get(i), i, all, answers);
        clock.set(now.minus(Duration.ofDays(ANSWERED_DAYS_AGO)));
        answers.forEach(Runnable::run);
        clock.setRight();
    }

    private EstablishmentId prison(String name, String shortName, Nation nation, String security) {
        return prisons.add(new EstablishmentData(
                name,
                shortName,
                nation,
                security,
                "Security office",
                "01632 960180",
                "",
                "Two photos and a proof of address.",
                null,
                0));
    }

    /** Each in another state, so that there is something to see everywhere. */
    private void begin(PersonRow row, int turn, List<EstablishmentId> all, List<Runnable> answers) {
        PersonId person = row.id();
        identities.putRight(person, identity(row));
        ClearanceId first = sent(person, all.get(turn % 5), turn % 3 != 1);
        switch (turn % 6) {
            case 0 ->
                answers.add(() -> {
                    yes(person, first, 400);
                    carriesKeys(person, all.get(turn % 5), turn % 3 != 1);
                });
            case 1 -> answers.add(() -> yes(person, first, 60));
            case 2 -> answers.add(() -> no(person, first, false));
            case 3 -> answers.add(() -> clearances.refer(person, first, "A panel looks at this one."));
            case 4 -> answers.add(() -> no(person, first, true));
            default -> clearances.prepare(person, begun(person, all.get((turn + 1) % 5), true));
        }
        if (turn % 2 == 0) {
            ClearanceId second = sent(person, all.get((turn + 2) % 5), true);
            answers.add(() -> yes(person, second, 300 + turn));
        }
    }

    private ClearanceId sent(PersonId person, EstablishmentId prison, boolean alone) {
        ClearanceId id = begun(person, prison, alone);
        clearances.prepare(person, id);
        clearances.submit(person, id, LocalDate.now(clock));
        clearances.inVetting(person, id);
        return id;
    }

    private ClearanceId begun(PersonId person, EstablishmentId prison, boolean alone) {
        KindRow kind = kinds.all().stream()
                .filter(one -> one.nation() == Nation.SCOTLAND && one.escorted() != alone)
                .findFirst()
                .orElseThrow();
        return clearances.begin(person, prison, kind.id());
    }

    private void yes(PersonId person, ClearanceId id, int days) {
        LocalDate today = LocalDate.now(clock);
        clearances.decide(
                person,
                id,
                new DecisionData(
                        ClearanceState.GRANTED, today, today, today.plusDays(days), null, null, version(person, id)));
    }

    private void no(PersonId person, ClearanceId id, boolean looksAgain) {
        LocalDate today = LocalDate.now(clock);
        PrisonRefusal why = new PrisonRefusal(RefusalReason.NOT_SAID, "", "The security office", false);
        clearances.decide(
                person,
                id,
                new DecisionData(
                        ClearanceState.REFUSED, today, null, null, why, today.plusDays(42), version(person, id)));
        if (looksAgain)
            clearances.reconsider(person, id, "They have been with us for a year and never missed a meeting.");
    }

    private void carriesKeys(PersonId person, EstablishmentId prison, boolean alone) {
        if (!alone) return;
        keys.train(person, prison, LocalDate.now(clock));
        keys.authorise(person, prison);
    }

    private long version(PersonId person, ClearanceId id) {
        return clearances.details(person, id).version();
    }

    private LegalIdentityData identity(PersonRow row) {
        String name = row.name();
        int last = name.lastIndexOf(' ');
        String first = last < 0 ? name : name.substring(0, last);
        List<PastAddress> addresses =
                List.of(new PastAddress("4 Orchard Bank, Dundee", LocalDate.of(2017, 3, 1), null));
        return new LegalIdentityData(
                first, null, true, last < 0 ? "" : name.substring(last + 1), LocalDate.of(1988, 4, 2), addresses, 0);
    }
}
