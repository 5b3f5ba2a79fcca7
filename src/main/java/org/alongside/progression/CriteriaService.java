package org.alongside.progression;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.RoleProfileId;
import org.alongside.vetting.RoleRequirementService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each role asks before somebody is considered for paid work in it: data, in versions. */
@Service
public class CriteriaService {
    private final AllCriteria criteria;
    private final Pathways pathways;
    private final RoleProfileService roles;
    private final RoleRequirementService requirements;
    private final CurrentUser current;
    private final Clock clock;

    CriteriaService(
            AllCriteria criteria,
            Pathways pathways,
            RoleProfileService roles,
            RoleRequirementService requirements,
            CurrentUser current,
            Clock clock) {
        this.criteria = criteria;
        this.pathways = pathways;
        this.roles = roles;
        this.requirements = requirements;
        this.current = current;
        this.clock = clock;
    }

    /** The roles that can become paid ones. */
    @Acts(Act.SET_PATHWAY_CRITERIA)
    @Transactional(readOnly = true)
    public List<RoleProfileRow> roles() {
        return roles.all().stream()
                .filter(role -> requirements.of(role.id()).paidPathway())
                .toList();
    }

    /** What a role asks now. */
    @Acts(Act.SET_PATHWAY_CRITERIA)
    @Transactional(readOnly = true)
    public CriteriaData newest(RoleProfileId role) {
        return criteria.newest(known(role).organisation(), role);
    }

    /**
     * Asks for this from now on. Whoever was eligible, or further, stays so; whoever was not yet is measured by it from the next night on.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague published after {@code data} was read
     */
    @Acts(Act.SET_PATHWAY_CRITERIA)
    @Transactional
    public void publish(RoleProfileId role, CriteriaData data) {
        SignedIn me = known(role);
        CriteriaData now = criteria.newest(me.organisation(), role);
        if (now.number() != data.number()) throw new ChangedMeanwhile(now);
        CriteriaData next = new CriteriaData(CriteriaRules.checked(data.criteria()), now.number() + 1);
        try {
            criteria.saveAndFlush(
                    new Criteria(Ids.next(clock), me.organisation(), role, next, me.user(), clock.instant()));
        } catch (DataIntegrityViolationException published) {
            throw new ChangedMeanwhile(now);
        }
        pathways.lookAtAll(me.organisation(), LocalDate.now(clock));
    }

    private SignedIn known(RoleProfileId role) {
        if (roles.all().stream().noneMatch(row -> row.id().equals(role))) throw new NotFound();
        return current.get();
    }
}
