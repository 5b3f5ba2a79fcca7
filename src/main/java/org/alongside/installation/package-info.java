/**
 * Where the program runs: its settings, whether its database is the right one, whether it is a demonstration.
 *
 * <p>What is wrong stops the start with a sentence for whoever runs the installation. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.alongside.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
