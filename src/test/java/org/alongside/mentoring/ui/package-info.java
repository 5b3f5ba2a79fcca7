@NullMarked
package org.alongside.mentoring.ui;

import org.jspecify.annotations.NullMarked;
