package org.alongside.mentoring;

/**
 * What somebody did as a mentor in a time.
 *
 * @param contacts how often they were in touch
 * @param missedByUs meetings to which the mentor or the charity could not come
 * @param cancelledByPrison nobody’s miss
 * @param openMatches as they are now
 */
public record MentoringFigures(
        int minutes, int contacts, int missedByUs, int missedByThem, int cancelledByPrison, int openMatches) {}
