/** What somebody tells us in private, under their own status. */
@NullMarked
package org.alongside.disclosure.web;

import org.jspecify.annotations.NullMarked;
