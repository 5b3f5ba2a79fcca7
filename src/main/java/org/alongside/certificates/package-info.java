/**
 * Our certificate of completion: printed, issued, checked by whoever holds it, revoked and issued anew.
 *
 * <p>It is not the awarding body’s certificate; whether one may be issued (G10) is asked of training.
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
            "training"
        })
@NullMarked
package org.alongside.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
