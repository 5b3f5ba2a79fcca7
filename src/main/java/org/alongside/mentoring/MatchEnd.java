package org.alongside.mentoring;

import org.jspecify.annotations.Nullable;

/** How a match ended. */
public record MatchEnd(EndWhy why, boolean atOnce, @Nullable String thanks, MenteeNext mentee, MentorNext mentor) {}
