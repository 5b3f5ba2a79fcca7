package org.alongside.training;

import java.util.List;

/**
 * What a claim names: the award as its body knows it, and the candidates of one cohort.
 *
 * @param body empty when the award names none
 * @param code the body’s own code, empty while it is not filled in
 */
public record ClaimSheet(String body, String title, String code, List<UnitRow> units, List<ClaimRow> rows) {}
