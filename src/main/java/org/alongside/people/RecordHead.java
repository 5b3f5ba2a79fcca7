package org.alongside.people;

import java.util.List;
import org.alongside.accounts.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * What a record shows above its tabs, in words.
 *
 * @param opportunity what they applied for; empty when that is not known
 * @param contact whom the person may ask; null while nobody is named
 */
public record RecordHead(
        PersonDetails person,
        String opportunity,
        List<String> areas,
        @Nullable ContactCard contact) {}
