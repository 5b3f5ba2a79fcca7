package org.alongside.recruitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PublicDoor;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people can apply for. */
@Service
public class OpportunityService {
    private final Opportunities opportunities;
    private final AreaService areas;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    OpportunityService(
            Opportunities opportunities,
            AreaService areas,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.opportunities = opportunities;
        this.areas = areas;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** What is open today, for the public home page; a handful, the first to close first. */
    @PublicDoor
    @Transactional(readOnly = true)
    public List<OpenOpportunity> open() {
        return shown(opportunities.openOn(today()));
    }

    /** One opportunity by its public address, open or not. */
    @PublicDoor
    @Transactional(readOnly = true)
    public Optional<OpenOpportunity> at(String address) {
        return shown(opportunities.findByAddress(address).stream().toList()).stream()
                .findFirst();
    }

    /** One opportunity by its id, open or not: a form remembers which it is for. */
    @PublicDoor
    @Transactional(readOnly = true)
    public Optional<OpenOpportunity> find(OpportunityId id) {
        return shown(opportunities.findById(id).stream().toList()).stream().findFirst();
    }

    /** The role that an opportunity is for. */
    @ForModules
    @Transactional(readOnly = true)
    public RoleProfileId role(OpportunityId id) {
        return opportunities.findById(id).map(Opportunity::roleProfile).orElseThrow(NotFound::new);
    }

    /** What a co-ordinator may enter an application for: open today in one of their areas. */
    @Acts(Act.ENTER_APPLICATION)
    @Transactional(readOnly = true)
    public List<OpenOpportunity> forEntry() {
        Set<AreaId> mine = current.get().areas();
        return shown(opportunities.openOn(today()).stream()
                .filter(o -> o.organisation().equals(organisation()))
                .filter(o -> o.areas().stream().anyMatch(mine::contains))
                .toList());
    }

    /** All of the organisation's, newest first. */
    @Acts(Act.MANAGE_OPPORTUNITIES)
    @Transactional(readOnly = true)
    public List<OpportunityRow> all() {
        return opportunities.rows(organisation());
    }

    /** The fields of one. */
    @Acts(Act.MANAGE_OPPORTUNITIES)
    @Transactional(readOnly = true)
    public OpportunityData data(OpportunityId id) {
        return mine(id).data();
    }

    /** The co-ordinators of these areas, to choose a named contact from. */
    @Acts(Act.MANAGE_OPPORTUNITIES)
    @Transactional(readOnly = true)
    public List<Colleague> contacts(Collection<AreaId> in) {
        return in.stream()
                .flatMap(area -> colleagues.colleagues(Role.COORDINATOR, area).stream())
                .distinct()
                .toList();
    }

    /** Opens something to apply for. */
    @Acts(Act.MANAGE_OPPORTUNITIES)
    @Transactional
    public OpportunityId add(OpportunityData data) {
        OpportunityRules.address(data.address());
        OpportunityRules.enforce(data);
        opportunities.findByAddress(data.address()).ifPresent(OpportunityRules::addressIsTaken);
        OpportunityId id = new OpportunityId(Ids.next(clock));
        opportunities.save(new Opportunity(id, organisation(), data));
        return id;
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code data} was read */
    @Acts(Act.MANAGE_OPPORTUNITIES)
    @Transactional
    public void save(OpportunityId id, OpportunityData data) {
        Opportunity opportunity = mine(id);
        if (!opportunity.isAtVersion(data.version())) throw new ChangedMeanwhile(opportunity.data());
        OpportunityRules.enforce(data);
        opportunity.describe(data);
    }

    private List<OpenOpportunity> shown(List<Opportunity> found) {
        Set<AreaId> places = found.stream().flatMap(o -> o.areas().stream()).collect(Collectors.toSet());
        var names = areas.names(places);
        return found.stream().map(o -> o.shown(names, today())).toList();
    }

    private Opportunity mine(OpportunityId id) {
        return opportunities
                .findById(id)
                .filter(o -> o.organisation().equals(organisation()))
                .orElseThrow(NotFound::new);
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
