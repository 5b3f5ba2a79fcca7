package org.alongside.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.people.WaitingPages;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how far people are on the way to paid work, from the first day on. */
@Service
public class PathwayService {
    private final Pathways pathways;
    private final Figures figures;
    private final PersonService people;
    private final Access access;
    private final CurrentUser current;
    private final Clock clock;

    PathwayService(
            Pathways pathways, Figures figures, PersonService people, Access access, CurrentUser current, Clock clock) {
        this.pathways = pathways;
        this.figures = figures;
        this.people = people;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Empty for somebody who has not begun, or whose role cannot become a paid one. Figures the reader may not know are not there. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public Optional<PathwayDetails> pathway(PersonId person) {
        Optional<List<Criterion>> asked = figures.asked(person);
        if (asked.isEmpty()) return Optional.empty();
        List<Criterion> known = asked.get().stream()
                .filter(one -> access.mayRead(one.kind().data(), person))
                .toList();
        return pathways.findById(person)
                .map(pathway -> new PathwayDetails(
                        pathway.state(),
                        pathway.since(),
                        pathway.eligibleOn(),
                        pathway.lookAgainOn(),
                        figures.of(person, known, LocalDate.now(clock))));
    }

    /** Those of my areas in one of these states, the longest waiting first. */
    @Acts(Act.SEE_PATHWAYS)
    @Transactional(readOnly = true)
    public List<PathwayRow> list(Collection<PathwayState> states, int limit) {
        OrganisationId here = current.get().organisation();
        return WaitingPages.upTo(limit, page -> pathways.in(here, states, page), this::rows);
    }

    private List<PathwayRow> rows(List<Pathway> found) {
        Map<PersonId, PersonRow> mine = people
                .among(found.stream().map(Pathway::person).toList())
                .stream()
                .collect(Collectors.toMap(PersonRow::id, row -> row));
        return found.stream()
                .filter(one -> mine.containsKey(one.person()))
                .map(one -> row(one, Objects.requireNonNull(mine.get(one.person()))))
                .filter(row -> !row.stage().isEnded())
                .toList();
    }

    private static PathwayRow row(Pathway pathway, PersonRow person) {
        LocalDate day = pathway.lookAgainOn() == null ? pathway.actsOn() : pathway.lookAgainOn();
        return new PathwayRow(
                pathway.person(), person.shownName(), person.stage(), pathway.state(), pathway.since(), day);
    }
}
