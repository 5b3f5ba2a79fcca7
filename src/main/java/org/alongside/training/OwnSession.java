package org.alongside.training;

/** A session as its candidate sees it. */
public record OwnSession(SessionRow session, AttendanceMark mark) {}
