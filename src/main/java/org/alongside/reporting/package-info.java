/**
 * What a manager looks at: figures about people, clearances, training, each with the list of records that it counts.
 *
 * <p>It reads and never writes. Its queries go over the tables of several rooms at once, grouped by the database, and belong to
 * nobody else; what a state looks like from outside (G14) is said here as its own room says it, and a test compares the two.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "people",
            "people :: ui",
            "clearance",
            "training",
            "supervision"
        })
@NullMarked
package org.alongside.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
