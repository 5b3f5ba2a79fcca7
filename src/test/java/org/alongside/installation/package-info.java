@NullMarked
package org.alongside.installation;

import org.jspecify.annotations.NullMarked;
