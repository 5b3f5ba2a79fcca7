package org.alongside.accounts;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The areas an organisation works in. There are tens of them, so lists are whole. */
@Service
public class AreaService {
    private final Areas areas;
    private final CurrentUser current;
    private final AccountRules rules;
    private final Clock clock;

    AreaService(Areas areas, CurrentUser current, AccountRules rules, Clock clock) {
        this.areas = areas;
        this.current = current;
        this.rules = rules;
        this.clock = clock;
    }

    /** The areas in use that the signed-in user works in, by name. */
    @Acts(Act.KNOW_THE_ORGANISATION)
    @Transactional(readOnly = true)
    public List<AreaChoice> mine() {
        SignedIn user = current.get();
        return choices(areas.findByOrganisationAndInUseAndIdInOrderByFolded(user.organisation(), true, user.areas()));
    }

    /** Every area in use of the signed-in user's organisation, by name. */
    @Acts(Act.KNOW_THE_ORGANISATION)
    @Transactional(readOnly = true)
    public List<AreaChoice> all() {
        return choices(
                areas.findByOrganisationAndInUseOrderByFolded(current.get().organisation(), true));
    }

    /** All areas with those out of use, by name. */
    @Acts(Act.MANAGE_AREAS)
    @Transactional(readOnly = true)
    public List<AreaRow> list() {
        return areas.findByOrganisationOrderByFolded(current.get().organisation()).stream()
                .map(Area::row)
                .toList();
    }

    /** One more area; refused when there is one of that name. */
    @Acts(Act.MANAGE_AREAS)
    @Transactional
    public AreaId add(String name) {
        enforceNew(name);
        AreaId id = new AreaId(Ids.next(clock));
        areas.save(new Area(id, current.get().organisation(), name));
        return id;
    }

    /**
     * Another name for the same area, in every history too.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code version} was read
     */
    @Acts(Act.MANAGE_AREAS)
    @Transactional
    public void rename(AreaId id, String name, long version) {
        Area area = mine(id);
        if (area.row().version() != version) throw new ChangedMeanwhile(area.row());
        if (!Folded.text(name).equals(Folded.text(area.name()))) enforceNew(name);
        area.call(name);
    }

    /** Offers the area where areas are chosen, or no longer; who belongs to it stays. */
    @Acts(Act.MANAGE_AREAS)
    @Transactional
    public void use(AreaId id, boolean inUse) {
        mine(id).use(inUse);
    }

    private Area mine(AreaId id) {
        return areas.findByOrganisationAndId(current.get().organisation(), id).orElseThrow(NotFound::new);
    }

    private void enforceNew(String name) {
        rules.enforceArea(name);
        if (areas.existsByOrganisationAndFolded(current.get().organisation(), Folded.text(name))) {
            throw new Refused("accounts.area.taken");
        }
    }

    /** Every area in use, for what a module shows at the public door. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AreaChoice> inUse(OrganisationId organisation) {
        return choices(areas.findByOrganisationAndInUseOrderByFolded(organisation, true));
    }

    /** What these areas are called, whether they are in use or not. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<AreaId, String> names(Collection<AreaId> ids) {
        if (ids.isEmpty()) return Map.of();
        return areas.findByIdIn(ids).stream().collect(toMap(Area::id, Area::name));
    }

    private static List<AreaChoice> choices(List<Area> areas) {
        return areas.stream().map(a -> new AreaChoice(a.id(), a.name())).toList();
    }
}
