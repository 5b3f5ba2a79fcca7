/**
 * Referrals, matches, visits and contacts: who walks with whom, and how it goes.
 *
 * <p>A mentee has no other record than their referral. Nothing here holds or implies what a mentor has lived through (G14).
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
            "recruitment",
            "onboarding",
            "vetting",
            "clearance",
            "training"
        })
@NullMarked
package org.alongside.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
