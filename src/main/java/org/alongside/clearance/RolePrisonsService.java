package org.alongside.clearance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.recruitment.RoleNeedsService;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles need the clearance of which prisons. No role does until an administrator says so. */
@Service
public class RolePrisonsService {
    private final RolesNeeds needs;
    private final Establishments establishments;
    private final RoleNeedsService news;
    private final CurrentUser current;

    RolePrisonsService(RolesNeeds needs, Establishments establishments, RoleNeedsService news, CurrentUser current) {
        this.needs = needs;
        this.establishments = establishments;
        this.news = news;
        this.current = current;
    }

    /** The prisons that each role needs. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional(readOnly = true)
    public Map<RoleProfileId, Set<EstablishmentId>> all() {
        return needs.findByOrganisation(organisation()).stream()
                .collect(Collectors.groupingBy(
                        RoleNeed::role, Collectors.mapping(RoleNeed::prison, Collectors.toSet())));
    }

    /** From now on the role needs these prisons and no others. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public void save(RoleProfileId role, Set<EstablishmentId> prisons) {
        prisons.forEach(prison -> establishments.of(organisation(), prison));
        List<RoleNeed> before = needs.findByOrganisation(organisation()).stream()
                .filter(need -> need.role().equals(role))
                .toList();
        before.stream().filter(need -> !prisons.contains(need.prison())).forEach(needs::delete);
        Set<EstablishmentId> kept = before.stream().map(RoleNeed::prison).collect(Collectors.toSet());
        prisons.stream()
                .filter(prison -> !kept.contains(prison))
                .forEach(prison -> needs.save(new RoleNeed(organisation(), role, prison)));
        news.changed(organisation(), role);
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
