package org.alongside.journeys;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test its {@link Visits}, and ends them after it: a picture when it went wrong, else a look at the console. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return Objects.requireNonNull(store(test).computeIfAbsent(Visits.class, any -> begin(test), Visits.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        @Nullable Visits visits = store(test).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.end(test.getExecutionException()
                    .map(wrong -> test.getRequiredTestClass().getSimpleName() + "-"
                            + test.getRequiredTestMethod().getName())
                    .orElse(null));
        }
    }

    private static Visits begin(ExtensionContext test) {
        Chromium chromium = Objects.requireNonNull(
                test.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, any -> new Chromium(), Chromium.class));
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        return new Visits(chromium.browser(), "http://localhost:" + port);
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(HERE);
    }
}
