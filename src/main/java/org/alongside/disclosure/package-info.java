/**
 * What somebody is asked in private once they accepted our offer (G1), how we hear it, weigh it and decide.
 *
 * <p>All of it is sealed and for the vetting leads of the person's areas; the content goes six months after the decision.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "privacy",
            "forms",
            "forms :: web",
            "people",
            "people :: ui",
            "recruitment",
            "vetting"
        })
@NullMarked
package org.alongside.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
