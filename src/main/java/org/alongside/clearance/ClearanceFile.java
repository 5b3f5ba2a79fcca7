package org.alongside.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the module keeps about one person: handed out at their request, removed with their file. */
@Component
class ClearanceFile implements PersonalDataHolder {
    private final LegalIdentities identities;
    private final Clearances clearances;
    private final AllKeys keys;
    private final ClearanceMoves moves;
    private final ClearanceReminders reminders;
    private final PrisonNames names;

    ClearanceFile(
            LegalIdentities identities,
            Clearances clearances,
            AllKeys keys,
            ClearanceMoves moves,
            ClearanceReminders reminders,
            PrisonNames names) {
        this.identities = identities;
        this.clearances = clearances;
        this.keys = keys;
        this.moves = moves;
        this.reminders = reminders;
        this.names = names;
    }

    record Copy(LegalIdentityData legalIdentity, List<Kept> clearances, List<KeysKept> keys) {}

    record Kept(
            String prison,
            String kind,
            DecisionData decision,
            @Nullable LocalDate sentOn,
            @Nullable String route,
            @Nullable String argued) {}

    record KeysKept(
            String prison, KeysState state, @Nullable LocalDate trainedOn) {}

    @Override
    public String name() {
        return "prisonClearances";
    }

    @Override
    public Object export(PersonId person) {
        List<Kept> kept = clearances.findByPersonOrderById(person).stream()
                .map(this::kept)
                .toList();
        List<KeysKept> held = keys.findByPersonInOrderById(List.of(person)).stream()
                .map(Keys::row)
                .map(row -> new KeysKept(names.prison(row.establishment()).name(), row.state(), row.trainedOn()))
                .toList();
        boolean nothing =
                kept.isEmpty() && held.isEmpty() && identities.findById(person).isEmpty();
        return nothing ? Map.of() : new Copy(identities.of(person), kept, held);
    }

    private Kept kept(Clearance clearance) {
        ClearanceDetails all = clearance.details(names.prison(clearance.establishment()), names.kind(clearance.kind()));
        return new Kept(
                all.prison().name(),
                all.kind().name(),
                clearance.decision(),
                all.submittedOn(),
                all.route(),
                all.argued());
    }

    @Override
    public void erase(PersonId person) {
        reminders.deleteOf(person);
        moves.deleteOf(person);
        keys.deleteOf(person);
        clearances.deleteOf(person);
        identities.deleteOf(person);
    }
}
