/** Tests of the pages about certificates. */
@NullMarked
package org.alongside.certificates.ui;

import org.jspecify.annotations.NullMarked;
