package org.alongside.training;

import java.util.List;

/** One cohort as its candidate sees it: sessions, units and feedback. */
public record OwnTraining(
        TrainingProgress progress, String fullTitle, List<OwnSession> sessions, List<OwnUnit> units) {}
