package org.alongside.training;

import java.io.Serializable;

/**
 * The editable fields of a unit.
 *
 * @param code ours, such as {@code CAPMS-1}
 * @param bodyCode the awarding body's; empty until somebody has filled it in
 */
public record UnitData(String code, String title, String bodyCode, String level, String credits)
        implements Serializable {}
