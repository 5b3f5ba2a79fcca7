package org.alongside.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;

/** When and where a group met, and who came. */
public record GroupMeetingData(AreaId area, LocalDate heldOn, String place, Set<PersonId> came) {}
