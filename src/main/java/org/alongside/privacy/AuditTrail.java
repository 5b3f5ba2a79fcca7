package org.alongside.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.accounts.PersonalData;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The table of deeds: adds and finds. There is no way to change or remove one, and there must not be. */
@Component
class AuditTrail {
    private static final String ROWS =
            "select new org.alongside.privacy.AuditRow(a.id, a.at, a.who, a.what, a.whose, a.data, a.account, a.role) from AuditLine a where ";

    private final EntityManager entities;
    private final Clock clock;

    AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(AuditEntry entry) {
        entities.persist(new AuditLine(Ids.next(clock), clock.instant(), entry));
    }

    /** Newest first. */
    List<AuditRow> find(OrganisationId organisation, AuditFilter filter, Pageable page) {
        return find(conditions(organisation, filter), page);
    }

    /** Who looked at a person’s record, newest first; but not at a concern: that would tell them that there is one. */
    List<AuditRow> readingsOf(OrganisationId organisation, PersonId whose, Pageable page) {
        Map<String, Object> conditions = conditions(organisation, new AuditFilter(null, null, whose, Audited.READ));
        add(conditions, "a.data is distinct from ?", PersonalData.CONCERN);
        return find(conditions, page);
    }

    private List<AuditRow> find(Map<String, Object> conditions, Pageable page) {
        TypedQuery<AuditRow> query = entities.createQuery(
                ROWS + String.join(" and ", conditions.keySet()) + " order by a.at desc, a.id desc", AuditRow.class);
        int position = 1;
        for (Object value : conditions.values()) query.setParameter(position++, value);
        return query.setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    private Map<String, Object> conditions(OrganisationId organisation, AuditFilter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("a.organisation = ?1", organisation);
        if (filter.day() != null) {
            add(conditions, "a.at >= ?", startOf(filter.day()));
            add(conditions, "a.at < ?", startOf(filter.day().plusDays(1)));
        }
        if (filter.who() != null) add(conditions, "a.who = ?", filter.who());
        if (filter.whose() != null) add(conditions, "a.whose = ?", filter.whose());
        if (filter.what() != null) add(conditions, "a.what = ?", filter.what());
        return conditions;
    }

    private static void add(Map<String, Object> conditions, String condition, Object value) {
        conditions.put(condition + (conditions.size() + 1), value);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
