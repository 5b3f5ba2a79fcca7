package org.alongside.training;

import java.io.Serializable;

/** A unit as a screen or a certificate names it. */
public record UnitRow(UnitId id, int number, String code, String title, String bodyCode, String level, String credits)
        implements Serializable {}
