package org.alongside.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.people.PersonRow;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may go where: people and prisons. */
@Service
public class MatrixService {
    /** The best first: what somebody has there is the best of all their clearances. */
    private static final List<ClearanceOutcome> BEST = List.of(
            ClearanceOutcome.MAY_ENTER,
            ClearanceOutcome.ENDING,
            ClearanceOutcome.WAITING,
            ClearanceOutcome.MAY_NOT,
            ClearanceOutcome.ENDED);

    private final PersonService people;
    private final Clearances clearances;
    private final AllKeys keys;
    private final AllSettings settings;
    private final Access access;
    private final CurrentUser current;
    private final Clock clock;

    MatrixService(
            PersonService people,
            Clearances clearances,
            AllKeys keys,
            AllSettings settings,
            Access access,
            CurrentUser current,
            Clock clock) {
        this.people = people;
        this.clearances = clearances;
        this.keys = keys;
        this.settings = settings;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** A page of the people of my areas who get ready or work with us, by name. Three queries, however many there are. */
    @Acts(Act.SEE_WHO_MAY_ENTER)
    @Transactional(readOnly = true)
    public List<MatrixRow> page(@Nullable String text, Pageable page) {
        List<PersonRow> rows = people.atWork(text, page);
        List<PersonId> ids = rows.stream().map(PersonRow::id).toList();
        if (ids.isEmpty()) return List.of();
        access.listed(PersonalData.CLEARANCE_OUTCOME, ids);
        Map<PersonId, Map<EstablishmentId, MatrixCell>> cells = cells(ids);
        return rows.stream()
                .map(row -> new MatrixRow(row, cells.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private Map<PersonId, Map<EstablishmentId, MatrixCell>> cells(List<PersonId> ids) {
        LocalDate today = LocalDate.now(clock);
        int days = settings.of(current.get().organisation()).endingDays();
        Set<Place> withKeys = keys.findByPersonInOrderById(ids).stream()
                .filter(held -> held.state() == KeysState.AUTHORISED)
                .map(held -> new Place(held.person(), held.establishment()))
                .collect(Collectors.toSet());
        Map<PersonId, Map<EstablishmentId, MatrixCell>> cells = new HashMap<>();
        clearances.findByPersonInOrderById(ids).stream()
                .map(clearance -> clearance.outcome(today, days))
                .filter(row -> row.outcome() != ClearanceOutcome.NONE)
                .sorted(Comparator.comparing((OutcomeRow row) -> BEST.indexOf(row.outcome()))
                        .reversed())
                .forEach(row -> cells.computeIfAbsent(row.person(), person -> new HashMap<>())
                        .put(row.establishment(), cell(row, withKeys)));
        return cells;
    }

    private record Place(PersonId person, EstablishmentId prison) {}

    private static MatrixCell cell(OutcomeRow row, Set<Place> withKeys) {
        boolean carries = withKeys.contains(new Place(row.person(), row.establishment()));
        return new MatrixCell(row.outcome(), day(row), carries);
    }

    private static @Nullable LocalDate day(OutcomeRow row) {
        return switch (row.outcome()) {
            case MAY_ENTER, ENDING, ENDED -> row.validUntil();
            case MAY_NOT -> row.askAgainBy();
            case WAITING -> row.sentOn();
            case NONE -> null;
        };
    }
}
