/**
 * The list of people, the record page and a volunteer’s own space. Other modules add a {@link org.alongside.people.ui.PersonTab} or a
 * {@link org.alongside.people.ui.NextStep} to the record, a {@link org.alongside.people.ui.MySpacePart} or a
 * {@link org.alongside.people.ui.MyNextStep} to the space.
 */
@NamedInterface("ui")
@NullMarked
package org.alongside.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
