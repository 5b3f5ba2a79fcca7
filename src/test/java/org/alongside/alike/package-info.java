/** Case A18 over every screen: people with and without lived experience look the same to those without the right. */
@NullMarked
package org.alongside.alike;

import org.jspecify.annotations.NullMarked;
