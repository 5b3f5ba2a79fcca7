package org.alongside.mentoring;

import java.time.Instant;

/**
 * A project that rests.
 *
 * @param area its name; empty when it is everywhere
 * @param source its name; empty when it is from anybody
 */
public record ProjectRow(ProjectId id, String area, String source, String words, Instant since) {}
