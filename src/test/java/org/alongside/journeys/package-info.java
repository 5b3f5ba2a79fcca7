/** What people come to do, tried in a real browser: one class for each journey, on the screen and database of the run. */
@NullMarked
package org.alongside.journeys;

import org.jspecify.annotations.NullMarked;
