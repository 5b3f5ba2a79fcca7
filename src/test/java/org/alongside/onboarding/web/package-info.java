/** Tests of the public pages of agreements. */
@NullMarked
package org.alongside.onboarding.web;

import org.jspecify.annotations.NullMarked;
