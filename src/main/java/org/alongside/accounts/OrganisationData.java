package org.alongside.accounts;

import java.io.Serializable;

/**
 * What an administrator may change about the organisation.
 *
 * @param shortName as it stands in a heading on a phone
 * @param hours when somebody answers, in words: “Monday to Friday, 9 to 5”
 * @param version the one that was read; see {@link org.alongside.shared.ChangedMeanwhile}
 */
public record OrganisationData(
        String name, String shortName, String telephone, String email, String hours, long version)
        implements Serializable {}
