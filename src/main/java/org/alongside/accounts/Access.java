package org.alongside.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.ReadingTable.Permission;
import org.alongside.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers every question of permission, from the two tables and from where the person belongs. */
@Component
public class Access {
    private final CurrentUser current;
    private final ObjectProvider<PersonScopes> scopes;
    private final ObjectProvider<Assignments> assignments;
    private final ObjectProvider<ReadingRecorder> recorder;

    Access(
            CurrentUser current,
            ObjectProvider<PersonScopes> scopes,
            ObjectProvider<Assignments> assignments,
            ObjectProvider<ReadingRecorder> recorder) {
        this.current = current;
        this.scopes = scopes;
        this.assignments = assignments;
        this.recorder = recorder;
    }

    /** May the signed-in user read this about this person? Where the table says so, the reading is recorded now. */
    public boolean reads(PersonalData data, PersonId person) {
        return current.find().map(user -> readsAndRecords(user, data, person)).orElse(false);
    }

    /** The same question without a reading: to leave out a tab, a box or a line. */
    public boolean mayRead(PersonalData data, PersonId person) {
        return current.find().flatMap(user -> permission(user, data, person)).isPresent();
    }

    /** May the signed-in user do this to this person? Nobody decides on themself by a role at work (G9). */
    public boolean actsOn(Act act, PersonId person) {
        return current.find()
                .filter(user -> isMyself(user, person)
                        ? mayOf(act, user.roles().stream().filter(Access::isSelf))
                        : mayOf(act, user.roles().stream().filter(role -> !isSelf(role))) && inMyAreas(user, person))
                .isPresent();
    }

    /** May the signed-in user do this at all? */
    public boolean acts(Act act) {
        return current.find().map(user -> user.may(act)).orElse(false);
    }

    /** Whose {@code data} the signed-in user may list: the widest of what their roles allow. */
    public ListScope listScope(PersonalData data) {
        SignedIn user = current.get();
        Set<Reach> reaches = user.roles().stream()
                .flatMap(role -> ReadingTable.of(role, data).stream())
                .map(Permission::reach)
                .collect(Collectors.toSet());
        return new ListScope(
                user.organisation(),
                reaches.contains(Reach.ALL),
                reaches.contains(Reach.AREA) ? user.areas() : Set.of());
    }

    /** Records that a list showed {@code data} about {@code people}, where the table says so for the reader. */
    public void listed(PersonalData data, Collection<PersonId> people) {
        SignedIn user = current.get();
        List<Permission> ways = user.roles().stream()
                .flatMap(role -> ReadingTable.of(role, data).stream())
                .toList();
        if (ways.stream().noneMatch(Permission::recorded)) return;
        List<PersonId> recorded = ways.stream().allMatch(Permission::recorded)
                ? List.copyOf(people)
                : people.stream()
                        .filter(person -> isRecorded(user, data, person))
                        .toList();
        if (!recorded.isEmpty()) record(user, data, recorded);
    }

    private boolean isRecorded(SignedIn user, PersonalData data, PersonId person) {
        return permission(user, data, person).filter(Permission::recorded).isPresent();
    }

    private boolean readsAndRecords(SignedIn user, PersonalData data, PersonId person) {
        Optional<Permission> may = permission(user, data, person);
        if (may.isPresent() && may.get().recorded()) record(user, data, List.of(person));
        return may.isPresent();
    }

    /**
     * The most ordinary of the ways that are open: one that need not be recorded before one that must.
     *
     * <p>Nobody sees more of themself by a role at work, nor of others by being on the journey.
     */
    private Optional<Permission> permission(SignedIn user, PersonalData data, PersonId person) {
        boolean myself = isMyself(user, person);
        List<Permission> open = user.roles().stream()
                .filter(role -> isSelf(role) == myself)
                .flatMap(role -> ReadingTable.of(role, data).stream())
                .filter(may -> myself || reaches(user, may.reach(), data, person))
                .toList();
        return open.stream()
                .filter(may -> !may.recorded())
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private boolean reaches(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return switch (reach) {
            case ALL -> inMyOrganisation(user, person);
            case AREA -> inMyAreas(user, person);
            case OWN, COHORTS, SAMPLE, AUTHOR, RAISER, SECOND_DECIDER, NAMED_LEAD ->
                isAssigned(user, reach, data, person);
        };
    }

    private boolean isAssigned(SignedIn user, Reach reach, PersonalData data, PersonId person) {
        return inMyOrganisation(user, person)
                && assignments.orderedStream().anyMatch(a -> a.assigned(user, reach, data, person));
    }

    /** The one role in which somebody meets their own record, and only that. */
    private static boolean isSelf(Role role) {
        return role == Role.VOLUNTEER;
    }

    private static boolean mayOf(Act act, Stream<Role> roles) {
        return roles.anyMatch(act.by()::contains);
    }

    private static boolean isMyself(SignedIn user, PersonId person) {
        return person.equals(user.person());
    }

    private boolean inMyOrganisation(SignedIn user, PersonId person) {
        return scope(person)
                .filter(s -> s.organisation().equals(user.organisation()))
                .isPresent();
    }

    private boolean inMyAreas(SignedIn user, PersonId person) {
        return scope(person)
                .filter(s -> s.organisation().equals(user.organisation()))
                .filter(s -> s.areas().stream().anyMatch(user.areas()::contains))
                .isPresent();
    }

    private Optional<PersonScope> scope(PersonId person) {
        return Optional.ofNullable(scopes.getIfAvailable()).flatMap(all -> all.of(person));
    }

    private void record(SignedIn user, PersonalData data, Collection<PersonId> people) {
        recorder.getObject().recordReading(user, data, people);
    }
}
