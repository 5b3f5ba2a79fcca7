package org.alongside.accounts;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.Folded;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a real installation: as long as it has no administrator, whoever holds the link from its console may make one. */
@Service
public class SetUpService {
    private final SetUpLinks links;
    private final Users users;
    private final Beginnings beginnings;
    private final OrganisationService organisations;
    private final AccountRules rules;
    private final Clock clock;

    SetUpService(
            SetUpLinks links,
            Users users,
            Beginnings beginnings,
            OrganisationService organisations,
            AccountRules rules,
            Clock clock) {
        this.links = links;
        this.users = users;
        this.beginnings = beginnings;
        this.organisations = organisations;
        this.rules = rules;
        this.clock = clock;
    }

    /** The secret of a new link; empty once there is an administrator. The links before no longer work. */
    @ForModules
    @Transactional
    public Optional<String> open() {
        links.clear();
        if (isSetUp()) return Optional.empty();
        String secret = Secrets.forLink();
        links.save(new SetUpLink(Ids.next(clock), secret, clock.instant()));
        return Optional.of(secret);
    }

    /** Whether a link still works; looking does not use it up. */
    @PublicDoor
    @Transactional(readOnly = true)
    public boolean works(String secret) {
        return !isSetUp() && find(secret).isPresent();
    }

    /**
     * Makes the organisation, its areas and its first administrator.
     *
     * @throws NotFound when the link does not work, or no longer
     * @throws org.alongside.shared.Refused when something is missing or unlikely
     */
    @PublicDoor
    @Transactional
    public void setUp(String secret, SetUpData data) {
        if (!works(secret)) throw new NotFound();
        rules.enforce(data);
        if (links.clear() == 0) throw new NotFound();
        OrganisationId organisation = organisations.here().orElseGet(() -> beginnings.found(data.organisation()));
        Set<AreaId> areas = new HashSet<>();
        distinct(data.areas()).forEach(name -> areas.add(beginnings.area(organisation, name)));
        beginnings.user(
                organisation,
                new UserData(data.name(), data.email(), "", Set.of(Role.ADMINISTRATOR), areas),
                data.password());
    }

    private static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> seen.add(Folded.text(name))).toList();
    }

    private boolean isSetUp() {
        return users.existsWithRole(Role.ADMINISTRATOR);
    }

    private Optional<SetUpLink> find(String secret) {
        return links.findBySecretHash(Secrets.hashOfLink(secret)).filter(link -> link.worksAt(clock.instant()));
    }
}
