/** Tests of the public pages of references. */
@NullMarked
package org.alongside.vetting.web;

import org.jspecify.annotations.NullMarked;
