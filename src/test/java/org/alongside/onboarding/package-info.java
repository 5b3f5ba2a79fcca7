@NullMarked
package org.alongside.onboarding;

import org.jspecify.annotations.NullMarked;
