package org.alongside.recruitment;

import java.time.Clock;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles that the organisation has volunteers for. */
@Service
public class RoleProfileService {
    private final RoleProfiles profiles;
    private final CurrentUser current;
    private final Clock clock;

    RoleProfileService(RoleProfiles profiles, CurrentUser current, Clock clock) {
        this.profiles = profiles;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, by name; an organisation has a handful. */
    @Acts(Act.MANAGE_OPPORTUNITIES)
    @Transactional(readOnly = true)
    public List<RoleProfileRow> all() {
        return profiles.rows(organisation());
    }

    /** The fields of one. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional(readOnly = true)
    public RoleProfileData data(RoleProfileId id) {
        return find(id).data();
    }

    /** Adds a role. */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public RoleProfileId add(RoleProfileData data) {
        RoleProfileId id = new RoleProfileId(Ids.next(clock));
        profiles.save(new RoleProfile(id, organisation(), checked(data)));
        return id;
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.MANAGE_ROLE_PROFILES)
    @Transactional
    public void save(RoleProfileId id, RoleProfileData data) {
        RoleProfile profile = find(id);
        if (!profile.isAtVersion(data.version())) throw new ChangedMeanwhile(profile.data());
        profile.describe(checked(data));
    }

    private static RoleProfileData checked(RoleProfileData data) {
        if (data.name().isBlank()) throw new Refused("recruitment.refused.role-name-missing");
        return new RoleProfileData(data.name().strip(), data.summary().strip(), data.inUse(), data.version());
    }

    private RoleProfile find(RoleProfileId id) {
        return profiles.findById(id)
                .filter(profile -> profile.organisation().equals(organisation()))
                .orElseThrow(NotFound::new);
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
