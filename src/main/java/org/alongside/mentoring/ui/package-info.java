/** The pages about referrals and matches, the volunteer’s own, and what stands on Today and on a record. */
@NullMarked
package org.alongside.mentoring.ui;

import org.jspecify.annotations.NullMarked;
