/** The agreements at the public door. */
@NullMarked
package org.alongside.onboarding.web;

import org.jspecify.annotations.NullMarked;
