/**
 * Prisons, who is cleared for which of them, and keys: answers whether somebody may go in.
 *
 * <p>What others see of a clearance is its outcome; the route to it and the reasons are held apart (G14).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "notifications",
            "privacy",
            "people",
            "people :: ui",
            "recruitment"
        })
@NullMarked
package org.alongside.clearance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
