/** What every public page needs: its files with long-lived addresses, its error pages. */
@NullMarked
package org.alongside.shared.web;

import org.jspecify.annotations.NullMarked;
