/**
 * The way to paid work: what it takes and how far somebody is, the review by a panel, the offer and the answer.
 *
 * <p>Being eligible comes by itself; an offer never does (G12), and nobody is Paid without an accepted one and a contract (G13).
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
            "vetting",
            "training",
            "mentoring",
            "supervision"
        })
@NullMarked
package org.alongside.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
