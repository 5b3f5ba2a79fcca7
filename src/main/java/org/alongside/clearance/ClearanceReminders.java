package org.alongside.clearance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClearanceReminders extends Repository<ClearanceReminder, UUID> {
    ClearanceReminder save(ClearanceReminder reminder);

    Optional<ClearanceReminder> findByIdAndPerson(UUID id, PersonId person);

    List<ClearanceReminder> findByClearanceAndDone(ClearanceId clearance, boolean done);

    boolean existsByClearanceAndWhatAndTurn(ClearanceId clearance, ReminderKind what, int turn);

    @Query("""
            select new org.alongside.clearance.ReminderRow(r.id, r.person, c.id, c.establishment, r.what, r.turn, r.dueOn, r.madeAt, c.submittedOn, c.validUntil)
            from ClearanceReminder r join Clearance c on c.id = r.clearance
            where r.organisation = :organisation and r.done = false order by r.dueOn, r.id""")
    List<ReminderRow> toDo(OrganisationId organisation, Limit most);

    @Query("""
            select new org.alongside.clearance.ReminderRow(r.id, r.person, c.id, c.establishment, r.what, r.turn, r.dueOn, r.madeAt, c.submittedOn, c.validUntil)
            from ClearanceReminder r join Clearance c on c.id = r.clearance
            where r.clearance = :clearance and r.done = false order by r.dueOn, r.id""")
    List<ReminderRow> toDoFor(ClearanceId clearance);

    @Modifying(flushAutomatically = true)
    @Query("delete ClearanceReminder where person = :person")
    void deleteOf(PersonId person);
}
