/** Tests of people and their journey. */
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
