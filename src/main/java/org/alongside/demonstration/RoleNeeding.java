package org.alongside.demonstration;

import java.util.List;
import java.util.Set;
import org.alongside.progression.CriteriaData;
import org.alongside.progression.CriteriaService;
import org.alongside.progression.Criterion;
import org.alongside.progression.CriterionKind;
import org.alongside.shared.RoleProfileId;
import org.alongside.vetting.CheckKindId;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says what each role that is shipped needs: mentors and befrienders PVG membership and a self-disclosure, the shop references alone. */
@Component
@Profile("demo")
class RoleNeeding {
    private static final String LICENCE =
            "Being on licence keeps nobody out. We ask your supervising officer to agree to the place and the hours.";

    private final RoleRequirementService requirements;
    private final CheckKindService kinds;
    private final CriteriaService criteria;

    RoleNeeding(RoleRequirementService requirements, CheckKindService kinds, CriteriaService criteria) {
        this.requirements = requirements;
        this.kinds = kinds;
        this.criteria = criteria;
    }

    void of(RoleProfileId community, RoleProfileId gate, RoleProfileId befriender, RoleProfileId shop) {
        Set<CheckKindId> pvg = Set.of(pvg());
        requirements.save(community, new RoleRequirementData(pvg, 2, true, false, false, true, LICENCE, 0));
        requirements.save(gate, new RoleRequirementData(pvg, 2, true, true, true, true, LICENCE, 0));
        requirements.save(befriender, new RoleRequirementData(pvg, 2, true, false, false, true, LICENCE, 0));
        requirements.save(shop, new RoleRequirementData(Set.of(), 2, false, false, false, false, LICENCE, 0));
    }

    /** What the others ask, and a few hours: so that each kind of figure is met on the way that a visitor walks. */
    void beforePaidWork(RoleProfileId befriender) {
        criteria.publish(
                befriender,
                new CriteriaData(
                        List.of(
                                Criterion.of(CriterionKind.MONTHS_ACTIVE, 12),
                                Criterion.of(CriterionKind.SUPERVISION_HELD, 80),
                                Criterion.of(CriterionKind.HOURS, 3),
                                Criterion.of(CriterionKind.NOTHING_OVERDUE, 0),
                                Criterion.of(CriterionKind.NO_OPEN_CONCERN, 0)),
                        0));
    }

    private CheckKindId pvg() {
        return kinds.all().stream()
                .filter(kind -> "PVG".equals(kind.code()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
