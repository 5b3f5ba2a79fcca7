package org.alongside.training;

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

/** Which roles need which training (G8). An accredited award only where the role says so; no role does to begin with. */
@Service
public class RoleTrainingService {
    private final RoleTrainings needs;
    private final Programmes programmes;
    private final RoleNeedsService news;
    private final CurrentUser current;

    RoleTrainingService(RoleTrainings needs, Programmes programmes, RoleNeedsService news, CurrentUser current) {
        this.needs = needs;
        this.programmes = programmes;
        this.news = news;
        this.current = current;
    }

    /** What each role needs. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional(readOnly = true)
    public Map<RoleProfileId, Set<ProgrammeId>> all() {
        return needs.findByOrganisation(organisation()).stream()
                .collect(Collectors.groupingBy(
                        RoleTraining::role, Collectors.mapping(RoleTraining::programme, Collectors.toSet())));
    }

    /** From now on the role needs this training and no other. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public void save(RoleProfileId role, Set<ProgrammeId> wanted) {
        wanted.forEach(programme -> programmes.of(organisation(), programme));
        List<RoleTraining> before = needs.findByOrganisation(organisation()).stream()
                .filter(need -> need.role().equals(role))
                .toList();
        before.stream().filter(need -> !wanted.contains(need.programme())).forEach(needs::delete);
        Set<ProgrammeId> kept = before.stream().map(RoleTraining::programme).collect(Collectors.toSet());
        wanted.stream()
                .filter(programme -> !kept.contains(programme))
                .forEach(programme -> needs.save(new RoleTraining(organisation(), role, programme)));
        news.changed(organisation(), role);
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
