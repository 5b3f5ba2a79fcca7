/** Tests of the page on which a certificate is checked. */
@NullMarked
package org.alongside.certificates.web;

import org.jspecify.annotations.NullMarked;
