/** Public pages of checks and references: whom somebody names, and a referee’s own door. */
@NullMarked
package org.alongside.vetting.web;

import org.jspecify.annotations.NullMarked;
