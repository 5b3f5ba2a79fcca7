/** Tests of what somebody is asked in private. */
@NullMarked
package org.alongside.disclosure;

import org.jspecify.annotations.NullMarked;
