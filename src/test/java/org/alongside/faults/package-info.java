/** The program killed in the middle of its work: nothing that a page confirmed may be lost. */
@NullMarked
package org.alongside.faults;

import org.jspecify.annotations.NullMarked;
