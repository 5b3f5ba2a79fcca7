@NullMarked
package org.alongside.forms.web;

import org.jspecify.annotations.NullMarked;
