package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.AreaId;

/** A group meeting as a list shows it. */
public record GroupMeetingRow(AreaId area, String areaName, LocalDate heldOn, String place, int came) {}
