package org.alongside.vetting;

import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.recruitment.RoleNeedsService;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each role requires of whoever takes it on. */
@Service
public class RoleRequirementService {
    private static final int MOST_REFERENCES = 5;
    private static final int LONGEST_NOTE = 500;

    private final RoleRequirements requirements;
    private final CheckKinds kinds;
    private final RoleProfileService roles;
    private final RoleNeedsService needs;
    private final CurrentUser current;

    RoleRequirementService(
            RoleRequirements requirements,
            CheckKinds kinds,
            RoleProfileService roles,
            RoleNeedsService needs,
            CurrentUser current) {
        this.requirements = requirements;
        this.kinds = kinds;
        this.roles = roles;
        this.needs = needs;
        this.current = current;
    }

    /** What a role requires now. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional(readOnly = true)
    public RoleRequirementData data(RoleProfileId role) {
        return find(role).map(RoleRequirement::data).orElseGet(RoleRequirementData::usual);
    }

    /** What a role requires, for the module that asks people about themselves. */
    @ForModules
    @Transactional(readOnly = true)
    public RoleRequirementData of(RoleProfileId role) {
        return requirements.findById(role).map(RoleRequirement::data).orElseGet(RoleRequirementData::usual);
    }

    /**
     * Says what a role requires from now on, also of those who are getting ready. Whoever was asked for something before keeps it.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read
     */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public void save(RoleProfileId role, RoleRequirementData data) {
        roles.data(role);
        RoleRequirementData right = checked(data);
        Optional<RoleRequirement> known = find(role);
        RoleRequirementData now = known.map(RoleRequirement::data).orElseGet(RoleRequirementData::usual);
        if (now.version() != data.version()) throw new ChangedMeanwhile(now);
        if (known.isPresent()) known.get().require(right);
        else requirements.save(new RoleRequirement(role, organisation(), right));
        needs.changed(organisation(), role);
    }

    private RoleRequirementData checked(RoleRequirementData data) {
        if (data.references() < 0 || data.references() > MOST_REFERENCES)
            throw new Refused("vetting.refused.reference-count", MOST_REFERENCES);
        if (data.licenceNote().length() > LONGEST_NOTE) throw new Refused("vetting.refused.note-long", LONGEST_NOTE);
        List<CheckKind> chosen = kinds.findByIdIn(data.checks()).stream()
                .filter(kind -> kind.isOf(organisation()))
                .toList();
        if (chosen.size() != data.checks().size()) throw new NotFound();
        if (data.regulated() && chosen.stream().noneMatch(CheckKind::isPvg))
            throw new Refused("vetting.refused.regulated-without-pvg");
        return data;
    }

    private Optional<RoleRequirement> find(RoleProfileId role) {
        return requirements.findById(role).filter(one -> one.isOf(organisation()));
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
