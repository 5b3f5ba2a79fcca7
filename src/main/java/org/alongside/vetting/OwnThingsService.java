package org.alongside.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicDoor;
import org.alongside.forms.DraftKey;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.recruitment.StatusService;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has to do for their checks and references, at the public door with their form code. */
@Service
public class OwnThingsService {
    private final StatusService status;
    private final Referees referees;
    private final RefereeDesk desk;
    private final Checks checks;
    private final CheckSheet sheet;
    private final PersonService people;
    private final OrganisationService organisations;

    OwnThingsService(
            StatusService status,
            Referees referees,
            RefereeDesk desk,
            Checks checks,
            CheckSheet sheet,
            PersonService people,
            OrganisationService organisations) {
        this.status = status;
        this.referees = referees;
        this.desk = desk;
        this.checks = checks;
        this.sheet = sheet;
        this.people = people;
        this.organisations = organisations;
    }

    /** A check as the person themself reads it, without what nobody but us need see on a screen. */
    public record OwnCheck(
            String kind, CheckState state, @Nullable LocalDate shareUntil) {}

    /** Whom they named, and how many more they may. */
    @PublicDoor
    @Transactional(readOnly = true)
    public OwnReferees referees(DraftKey key) {
        PersonId person = status.person(key);
        List<Referee> named = referees.findByPersonOrderByNamedAt(person);
        int needed = isAsked(person) ? desk.needed(person) : 0;
        long counting = named.stream().filter(one -> one.state().isOpen()).count();
        return new OwnReferees(
                needed,
                Math.max(0, needed - (int) counting),
                named.stream()
                        .filter(one -> one.state() != RefereeState.REPLACED)
                        .map(one -> new OwnReferees.Named(one.name(), one.state()))
                        .toList());
    }

    /** @throws Refused when it is themself, somebody twice, or nobody more is needed */
    @PublicDoor
    @Transactional
    public void name(DraftKey key, RefereeData data) {
        PersonId person = status.person(key);
        if (referees(key).open() == 0) throw new Refused("vetting.refused.referee-enough");
        desk.name(organisations.here().orElseThrow(NotFound::new), person, data, null);
    }

    /** Their checks, as far as they go. */
    @PublicDoor
    @Transactional(readOnly = true)
    public List<OwnCheck> checks(DraftKey key) {
        List<Check> theirs = checks.findByPersonOrderByKindAscRoundDesc(status.person(key));
        Map<CheckKindId, CheckKind> kinds = sheet.kinds(theirs);
        return theirs.stream()
                .filter(Check::isLatest)
                .filter(check -> check.state() != CheckState.NOT_REQUIRED)
                .map(check -> new OwnCheck(
                        sheet.kind(kinds, check).name(), check.state().discreet(), check.shareUntil()))
                .toList();
    }

    /** Only after the offer is accepted is anybody asked for referees. */
    private boolean isAsked(PersonId person) {
        Stage stage = people.detailsFor(person).stage();
        return stage == Stage.ONBOARDING || stage == Stage.READY || stage == Stage.ON_HOLD;
    }
}
