package org.alongside.clearance;

/** Something to do, about whom and where. */
public record NamedReminder(ReminderRow row, String who, String prison) {}
