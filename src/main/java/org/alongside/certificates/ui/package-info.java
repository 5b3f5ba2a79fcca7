/** Pages for whoever issues certificates, and for whoever holds one. */
@NullMarked
package org.alongside.certificates.ui;

import org.jspecify.annotations.NullMarked;
