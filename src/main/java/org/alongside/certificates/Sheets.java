package org.alongside.certificates;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.accounts.ListScope;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.training.CandidateId;
import org.springframework.stereotype.Component;

/** Sets certificates, with the names and choices as they are now: four questions, however many they are. */
@Component
class Sheets {
    private final Choices choices;
    private final CertificatePdf pdf;
    private final PeopleDirectory people;
    private final UserDirectory colleagues;
    private final OrganisationService organisations;
    private final Clock clock;

    Sheets(
            Choices choices,
            CertificatePdf pdf,
            PeopleDirectory people,
            UserDirectory colleagues,
            OrganisationService organisations,
            Clock clock) {
        this.choices = choices;
        this.pdf = pdf;
        this.people = people;
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws Refused when one of them could not be printed whole */
    List<Sheet> set(OrganisationId organisation, List<Standing> standings, UserId by) {
        Facts facts = facts(organisation, standings, by);
        return standings.stream().map(one -> set(one, printed(one, facts))).toList();
    }

    /** A page without a number that could be checked. */
    byte[] preview(OrganisationId organisation, Standing standing, UserId by) {
        return pdf.preview(printed(standing, facts(organisation, List.of(standing), by)));
    }

    private record Facts(
            Map<PersonId, KnownPerson> people,
            Map<CandidateId, Boolean> chosen,
            String organisation,
            String signatory) {}

    private Facts facts(OrganisationId organisation, List<Standing> all, UserId by) {
        return new Facts(
                people.known(all.stream().map(Standing::person).toList(), new ListScope(organisation, true, Set.of())),
                choices.of(all.stream().map(Standing::candidate).toList()).stream()
                        .collect(toMap(Choice::candidate, Choice::fullTitle)),
                organisations.facts().name(),
                colleagues.names(List.of(by)).getOrDefault(by, ""));
    }

    private Sheet set(Standing standing, Printed printed) {
        CertificateNumber number = CertificateNumber.fresh();
        String secret = Secret.fresh();
        CertificateId id = new CertificateId(Ids.next(clock));
        return new Sheet(id, standing, printed, number, secret, pdf.of(printed, number, secret));
    }

    private Printed printed(Standing standing, Facts facts) {
        KnownPerson person =
                Optional.ofNullable(facts.people().get(standing.person())).orElseThrow(NotFound::new);
        Printed printed = new Printed(
                NameFonts.clean(person.name()),
                facts.chosen().getOrDefault(standing.candidate(), false) ? standing.title() : standing.description(),
                standing.units(),
                requireNonNullElse(standing.completedOn(), today()),
                today(),
                facts.organisation(),
                facts.signatory());
        PrintableRule.PRINTABLE.enforce(printed);
        return printed;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
