package org.alongside.training;

import java.io.Serializable;
import java.time.Instant;

/**
 * One cell of a register as somebody read it.
 *
 * @param by who marked it
 * @param version to mark over; 0 when nobody has marked it yet
 */
public record RegisterCell(
        SessionId session, CandidateId candidate, AttendanceMark mark, String by, Instant at, long version)
        implements Serializable {}
