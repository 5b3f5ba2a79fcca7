package org.alongside.certificates;

/**
 * How far the certificates of a cohort are.
 *
 * @param people whom the manager may list
 * @param ready of these, who may have a certificate and has none
 * @param notChosen of those who are ready, who has not said what it is to call the award
 */
public record CohortStanding(int people, int ready, int notChosen) {}
