package org.alongside.recruitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.RoleProfileId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Opportunities extends Repository<Opportunity, OpportunityId> {
    Opportunity save(Opportunity opportunity);

    Optional<Opportunity> findById(OpportunityId id);

    List<Opportunity> findByIdIn(Collection<OpportunityId> ids);

    Optional<Opportunity> findByAddress(String address);

    @Query("""
            select o from Opportunity o
            where o.opensOn <= :today and (o.closesOn is null or o.closesOn >= :today)
            order by o.closesOn, o.title""")
    List<Opportunity> openOn(LocalDate today);

    @Query("select o.id from Opportunity o where o.organisation = :organisation and o.roleProfile = :role")
    List<OpportunityId> idsOf(OrganisationId organisation, RoleProfileId role);

    @Query("""
            select new org.alongside.recruitment.OpportunityRow(o.id, o.title, o.address, o.opensOn, o.closesOn)
            from Opportunity o where o.organisation = :organisation order by o.opensOn desc, o.title""")
    List<OpportunityRow> rows(OrganisationId organisation);
}
