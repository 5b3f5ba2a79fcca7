/** What the tests stand on: a database on H2 or MySQL, a clock, a browser. Knows no feature. */
@NullMarked
package org.alongside.testing;

import org.jspecify.annotations.NullMarked;
