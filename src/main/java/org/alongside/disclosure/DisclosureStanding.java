package org.alongside.disclosure;

import java.io.Serializable;

/**
 * How it stands, to show to somebody who was about to move it when a colleague did.
 *
 * @param assessment as a colleague wrote it; empty when nobody has
 */
public record DisclosureStanding(DisclosureState state, RiskAssessment assessment, long version)
        implements Serializable {}
