package org.alongside.clearance;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys, one prison at a time. */
@Service
public class KeysService {
    private final AllKeys all;
    private final Establishments establishments;
    private final PrisonNames names;
    private final ClearanceTurns turns;
    private final CurrentUser current;
    private final Clock clock;

    KeysService(
            AllKeys all,
            Establishments establishments,
            PrisonNames names,
            ClearanceTurns turns,
            CurrentUser current,
            Clock clock) {
        this.all = all;
        this.establishments = establishments;
        this.names = names;
        this.turns = turns;
        this.current = current;
        this.clock = clock;
    }

    /** Somebody’s keys by prison. */
    @Reads(PersonalData.CLEARANCE_OUTCOME)
    @Transactional(readOnly = true)
    public Map<EstablishmentRow, KeysRow> keys(PersonId person) {
        List<KeysRow> rows = all.findByPersonInOrderById(List.of(person)).stream()
                .map(Keys::row)
                .toList();
        var prisons = names.prisons(rows.stream().map(KeysRow::establishment).toList());
        return rows.stream()
                .collect(toMap(row -> Objects.requireNonNull(prisons.get(row.establishment())), row -> row));
    }

    /** They have done the key training of that prison on that day. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void train(PersonId person, EstablishmentId prison, LocalDate on) {
        if (on.isAfter(today())) throw new Refused("clearance.refused.trained-ahead");
        establishments.of(organisation(), prison);
        Keys keys = all.findByPersonAndEstablishment(person, prison)
                .orElseGet(() -> all.save(new Keys(Ids.next(clock), organisation(), person, prison, clock.instant())));
        turns.take(keys, KeysState.TRAINED, me(), () -> keys.train(on, clock.instant()));
    }

    /** They may carry keys there (G7): only trained, and cleared to go about alone. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void authorise(PersonId person, EstablishmentId prison) {
        if (!turns.goesAlone(person, prison, today())) throw new Refused("clearance.entry.KEYS_NEED_UNESCORTED");
        move(person, prison, KeysState.AUTHORISED);
    }

    /** They carry keys there no longer. */
    @ActsOn(Act.WORK_ON_CLEARANCE)
    @Transactional
    public void withdraw(PersonId person, EstablishmentId prison) {
        move(person, prison, KeysState.WITHDRAWN);
    }

    private void move(PersonId person, EstablishmentId prison, KeysState to) {
        Keys keys = all.findByPersonAndEstablishment(person, prison)
                .orElseThrow(() -> new Refused("clearance.refused.keys-training"));
        turns.take(keys, to, me(), () -> keys.move(to, clock.instant()));
    }

    private UserId me() {
        return current.get().user();
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
