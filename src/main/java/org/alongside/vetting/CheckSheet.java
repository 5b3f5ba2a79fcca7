package org.alongside.vetting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts checks into the records that readers see. */
@Component
class CheckSheet {
    private final CheckKinds kinds;
    private final Requirements requirements;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Access access;

    CheckSheet(
            CheckKinds kinds, Requirements requirements, UserDirectory colleagues, CurrentUser current, Access access) {
        this.kinds = kinds;
        this.requirements = requirements;
        this.colleagues = colleagues;
        this.current = current;
        this.access = access;
    }

    Map<CheckKindId, CheckKind> kinds(List<Check> checks) {
        return kinds.findByIdIn(checks.stream().map(Check::kind).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CheckKind::id, Function.identity()));
    }

    CheckKind kind(Map<CheckKindId, CheckKind> known, Check check) {
        return Objects.requireNonNull(known.get(check.kind()));
    }

    /** While a round before still counts, its successor does not hide that. */
    CheckOutcome outcome(Check latest, List<Check> all) {
        boolean cleared = all.stream()
                .anyMatch(check ->
                        check.kind().equals(latest.kind()) && check.state().counts());
        return cleared ? CheckOutcome.CLEARED : latest.state().outcome();
    }

    /** Whether this check is one that the reader may know the content of, once they may at all: a second person’s is the one proposed to them. */
    boolean isTheirs(Check check) {
        SignedIn me = current.get();
        return me.is(Role.VETTING_LEAD)
                || me.is(Role.PRIVACY_LEAD)
                || check.person().equals(me.person())
                || check.isProposedTo(me.user());
    }

    /** @param open of which checks the reader may know that they have content */
    List<CheckDetails> details(PersonId person, List<Check> checks, Predicate<Check> open) {
        Map<CheckKindId, CheckKind> known = kinds(checks);
        boolean paid =
                requirements.of(person).filter(RoleRequirementData::paidPathway).isPresent();
        boolean may = access.actsOn(Act.RUN_CHECKS, person);
        Map<UserId, String> names = colleagues.names(checks.stream()
                .flatMap(check -> Stream.of(check.decidedBy(), check.secondDecider()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return checks.stream()
                .map(check -> details(check, kind(known, check), new Reader(open.test(check), may, paid, names)))
                .sorted(Comparator.comparing(CheckDetails::previous).thenComparing(CheckDetails::kind))
                .toList();
    }

    private record Reader(boolean open, boolean may, boolean paid, Map<UserId, String> names) {
        @Nullable String name(@Nullable UserId user) {
            return user == null ? null : names.getOrDefault(user, "");
        }
    }

    private CheckDetails details(Check check, CheckKind kind, Reader reader) {
        CheckDecision decision = check.decision();
        boolean decided = decision != null;
        LocalDate issued = check.issuedOn();
        UserId second = reader.open() && check.proposed() != null ? check.secondDecider() : null;
        return new CheckDetails(
                check.id(),
                check.kind(),
                kind.name(),
                kind.nation(),
                !check.isLatest(),
                reader.open() ? check.state() : check.state().discreet(),
                check.requestedOn(),
                check.freeVolunteer(),
                check.forPaid(),
                check.freeVolunteer() && reader.paid(),
                check.viewableOn(),
                check.shareUntil(),
                issued,
                check.seenFields(),
                decided ? check.expiresOn() : null,
                decision == null || reader.open() ? decision : decision.discreet(),
                decided ? check.decidedOn() : null,
                decided ? reader.name(check.decidedBy()) : null,
                reader.open() ? check.proposed() : null,
                reader.name(second),
                second != null && second.equals(current.get().user()),
                reader.may() ? next(check, kind) : Set.of(),
                issued == null ? null : kind.endOf(issued),
                check.version());
    }

    private static Set<CheckState> next(Check check, CheckKind kind) {
        return Stream.of(CheckState.values())
                .filter(to -> check.state().leadsTo(to, CheckMover.VETTING_LEAD))
                .filter(to -> to != CheckState.UNDER_REVIEW || kind.nation() == Nation.SCOTLAND)
                .collect(Collectors.toSet());
    }
}
