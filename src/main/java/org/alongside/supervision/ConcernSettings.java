package org.alongside.supervision;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;

/**
 * Who leads on concerns in which area, and whose matches rest.
 *
 * @param leads for each area of the reader; an area without one is not in it
 * @param pausing roles whose matches rest while there is a concern
 */
public record ConcernSettings(Map<AreaId, UserId> leads, Set<RoleProfileId> pausing) {}
