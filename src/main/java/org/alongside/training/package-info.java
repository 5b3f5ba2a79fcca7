/**
 * Awards and courses, cohorts and their registers, evidence, decisions and their verification.
 *
 * <p>Says what somebody has achieved; the paper that proves it is another module's.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: ui", "accounts", "privacy", "people", "people :: ui", "recruitment"
        })
@NullMarked
package org.alongside.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
