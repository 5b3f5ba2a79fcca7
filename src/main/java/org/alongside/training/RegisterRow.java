package org.alongside.training;

import java.util.Map;

/** One candidate of a register. */
public record RegisterRow(CandidateId id, String name, Map<SessionId, RegisterCell> cells) {}
