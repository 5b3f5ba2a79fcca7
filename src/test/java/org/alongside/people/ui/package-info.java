/** Tests of the views about people. Says again which named interface this is, since of two package descriptions only one is read. */
@NamedInterface("ui")
@NullMarked
package org.alongside.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
