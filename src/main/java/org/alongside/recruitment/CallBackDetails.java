package org.alongside.recruitment;

import java.time.Instant;
import java.util.UUID;

/** Somebody who asked to be rung. */
public record CallBackDetails(UUID id, String name, String phone, String goodTime, Instant askedAt, boolean done) {}
