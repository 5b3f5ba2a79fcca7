@NullMarked
package org.alongside.mentoring;

import org.jspecify.annotations.NullMarked;
