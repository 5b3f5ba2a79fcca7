/** Many applicants at once, against the packaged program in a process of its own. */
@NullMarked
package org.alongside.crowd;

import org.jspecify.annotations.NullMarked;
