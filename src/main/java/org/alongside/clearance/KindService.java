package org.alongside.clearance;

import java.time.Clock;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of clearance that the prisons of each nation give. */
@Service
public class KindService {
    private final ClearanceKinds kinds;
    private final CurrentUser current;
    private final Clock clock;

    KindService(ClearanceKinds kinds, CurrentUser current, Clock clock) {
        this.kinds = kinds;
        this.current = current;
        this.clock = clock;
    }

    /** All kinds, by nation and name. */
    @Acts(Act.KNOW_PRISONS)
    @Transactional(readOnly = true)
    public List<KindRow> all() {
        return kinds.findByOrganisationOrderByNationAscFoldedAsc(organisation()).stream()
                .map(ClearanceKind::row)
                .toList();
    }

    /** One more kind. */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional
    public KindId add(KindData data) {
        enforceNew(data);
        KindId id = new KindId(Ids.next(clock));
        kinds.save(new ClearanceKind(id, organisation(), data));
        return id;
    }

    /**
     * Another name for a kind, or no longer offered.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read
     */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional
    public void save(KindId id, KindData data) {
        ClearanceKind kind = kinds.findByOrganisationAndId(organisation(), id).orElseThrow(NotFound::new);
        if (!kind.isAtVersion(data.version())) throw new ChangedMeanwhile(kind.data());
        if (!kind.isCalled(data.name())) enforceNew(data);
        kind.describe(data);
    }

    private void enforceNew(KindData data) {
        if (data.name().isBlank()) throw new Refused("clearance.refused.kind-name");
        if (kinds.existsByOrganisationAndNationAndFolded(organisation(), data.nation(), Folded.text(data.name())))
            throw new Refused("clearance.refused.kind-taken");
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
