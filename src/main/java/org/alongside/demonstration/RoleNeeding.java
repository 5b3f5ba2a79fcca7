package org.alongside.demonstration;

import java.util.Set;
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

    RoleNeeding(RoleRequirementService requirements, CheckKindService kinds) {
        this.requirements = requirements;
        this.kinds = kinds;
    }

    void of(RoleProfileId community, RoleProfileId gate, RoleProfileId befriender, RoleProfileId shop) {
        Set<CheckKindId> pvg = Set.of(pvg());
        requirements.save(community, new RoleRequirementData(pvg, 2, true, false, false, true, LICENCE, 0));
        requirements.save(gate, new RoleRequirementData(pvg, 2, true, true, true, true, LICENCE, 0));
        requirements.save(befriender, new RoleRequirementData(pvg, 2, true, false, false, false, LICENCE, 0));
        requirements.save(shop, new RoleRequirementData(Set.of(), 2, false, false, false, false, LICENCE, 0));
    }

    private CheckKindId pvg() {
        return kinds.all().stream()
                .filter(kind -> "PVG".equals(kind.code()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
