package org.alongside.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupMeetings extends Repository<GroupMeeting, UUID> {
    GroupMeeting save(GroupMeeting meeting);

    List<GroupMeeting> findByOrganisationAndAreaInOrderByHeldOnDesc(
            OrganisationId organisation, Collection<AreaId> areas, Limit limit);

    @Query("select m.heldOn from GroupMeeting m join m.came c where c.id = :person order by m.heldOn desc")
    List<LocalDate> of(UUID person);

    @Query("select m from GroupMeeting m join m.came c where c.id = :person")
    List<GroupMeeting> with(UUID person);
}
