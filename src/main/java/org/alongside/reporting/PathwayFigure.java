package org.alongside.reporting;

/** How many people are at a step of the way to paid work. */
public record PathwayFigure(PathwayStep step, long people) {}
