package org.alongside.accounts;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The areas an organisation works in. There are tens of them, so lists are whole. */
@Service
public class AreaService {
    private final Areas areas;
    private final CurrentUser current;

    AreaService(Areas areas, CurrentUser current) {
        this.areas = areas;
        this.current = current;
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
