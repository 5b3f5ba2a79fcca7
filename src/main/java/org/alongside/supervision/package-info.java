/**
 * Supervision of those who work with us: when it is due, planned, held and signed; who is without; and concerns.
 *
 * <p>What is confidential, and every concern, is sealed and kept apart from what a supervisor’s successor reads.
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
            "mentoring"
        })
@NullMarked
package org.alongside.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
