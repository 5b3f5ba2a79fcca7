package org.alongside.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of prisons. There are tens of them, so lists are whole. */
@Service
public class EstablishmentService {
    private final Establishments establishments;
    private final ClearanceKinds kinds;
    private final CurrentUser current;
    private final Clock clock;

    EstablishmentService(Establishments establishments, ClearanceKinds kinds, CurrentUser current, Clock clock) {
        this.establishments = establishments;
        this.kinds = kinds;
        this.current = current;
        this.clock = clock;
    }

    /** All prisons by name, those that have closed among them. */
    @Acts(Act.KNOW_PRISONS)
    @Transactional(readOnly = true)
    public List<EstablishmentRow> all() {
        return establishments.findByOrganisationOrderByFolded(organisation()).stream()
                .map(Establishment::row)
                .toList();
    }

    /** Those that are open today, to choose from. */
    @Acts(Act.KNOW_PRISONS)
    @Transactional(readOnly = true)
    public List<EstablishmentRow> open() {
        LocalDate today = LocalDate.now(clock);
        return all().stream().filter(prison -> prison.isOpenOn(today)).toList();
    }

    /** The fields of one. */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional(readOnly = true)
    public EstablishmentData data(EstablishmentId id) {
        return establishments.of(organisation(), id).data();
    }

    /** One more prison; the first of a nation brings the kinds of clearance that are usual there. */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional
    public EstablishmentId add(EstablishmentData data) {
        EstablishmentRules.enforce(data);
        enforceNew(data.name());
        EstablishmentId id = new EstablishmentId(Ids.next(clock));
        establishments.save(new Establishment(id, organisation(), data));
        if (!kinds.existsByOrganisationAndNation(organisation(), data.nation())) {
            kinds.save(
                    new ClearanceKind(new KindId(Ids.next(clock)), organisation(), KindData.escorted(data.nation())));
            kinds.save(
                    new ClearanceKind(new KindId(Ids.next(clock)), organisation(), KindData.unescorted(data.nation())));
        }
        return id;
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional
    public void save(EstablishmentId id, EstablishmentData data) {
        Establishment prison = establishments.of(organisation(), id);
        if (!prison.isAtVersion(data.version())) throw new ChangedMeanwhile(prison.data());
        EstablishmentRules.enforce(data);
        if (!Folded.text(data.name()).equals(prison.folded())) enforceNew(data.name());
        prison.describe(data);
    }

    private void enforceNew(String name) {
        if (establishments.existsByOrganisationAndFolded(organisation(), Folded.text(name)))
            throw new Refused("clearance.refused.prison-taken");
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
