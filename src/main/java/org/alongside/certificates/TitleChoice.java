package org.alongside.certificates;

import org.alongside.training.CandidateId;

/**
 * What may be printed for an award, and which of the two was chosen.
 *
 * @param fullTitle false where nothing was chosen yet
 * @param chosen whether anybody chose at all
 * @param issued whether a certificate is in force: another choice then takes a new certificate
 */
public record TitleChoice(
        CandidateId candidate, String title, String description, boolean fullTitle, boolean chosen, boolean issued) {}
