/** What staff see of recruitment: the application on a record, call-backs, role profiles and opportunities. */
@NullMarked
package org.alongside.recruitment.ui;

import org.jspecify.annotations.NullMarked;
