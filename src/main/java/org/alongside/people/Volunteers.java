package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads those who work with us, or did. */
interface Volunteers extends Repository<Journey, PersonId> {
    String ROWS = """
            select new org.alongside.people.Volunteers$Row(p.id, p.organisation, p.name, p.nameToUse, j.stage, j.startedOn,
                j.supervisor, j.opportunity)
            from Journey j join Person p on p.id = j.id
            where j.startedOn is not null and\s""";

    String AT_WORK = "j.organisation = :organisation and j.stage in (Stage.ACTIVE, Stage.PAID, Stage.SUSPENDED) and ";

    String IN_REACH = "(:everybody = true or exists (select 1 from p.areas a where a.id in :areas))";

    record Row(
            PersonId person,
            OrganisationId organisation,
            String name,
            String nameToUse,
            Stage stage,
            LocalDate startedOn,
            @Nullable UserId supervisor,
            @Nullable OpportunityId opportunity) {}

    @Query(ROWS + "j.id = :person")
    Optional<Row> of(PersonId person);

    @Query(ROWS + AT_WORK + "j.supervisor = :supervisor order by p.name, j.id.id")
    List<Row> of(OrganisationId organisation, UserId supervisor);

    @Query(ROWS + AT_WORK + IN_REACH + " and j.supervisor = :supervisor order by p.name, j.id.id")
    List<Row> within(OrganisationId organisation, boolean everybody, Collection<UUID> areas, UserId supervisor);

    @Query(ROWS + AT_WORK + IN_REACH + " order by p.name, j.id.id")
    List<Row> within(OrganisationId organisation, boolean everybody, Collection<UUID> areas, Pageable page);

    @Query(ROWS + AT_WORK + IN_REACH
            + " and (j.supervisor is null or j.supervisor not in :able) order by j.startedOn, j.id.id")
    List<Row> without(
            OrganisationId organisation,
            boolean everybody,
            Collection<UUID> areas,
            Collection<UserId> able,
            Pageable page);

    /** Every change that began or ended a time at work, the first first. */
    @Query("""
            select new org.alongside.people.Volunteers$Turn(c.person, c.toStage, c.at, c.onDay) from StageChange c
            where c.person in :people and c.takenBack = false
              and c.toStage in (Stage.ACTIVE, Stage.PAID, Stage.SUSPENDED, Stage.LEFT)
            order by c.at, c.id.id""")
    List<Turn> turns(Collection<PersonId> people);

    /** @param on the day from which it holds, where that is not the day on which it was written down */
    record Turn(
            PersonId person, Stage to, Instant at, @Nullable LocalDate on) {
        AtWork.Turn turn(ZoneId home) {
            return new AtWork.Turn(on == null ? LocalDate.ofInstant(at, home) : on, to);
        }
    }
}
