package org.alongside.testing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Gives every test class that starts the program a database and a home folder of its own, whatever its settings say.
 *
 * <p>Those marked {@link DatabaseTest} share one, because starting takes longer than they do.
 */
class DatabaseForEach implements ContextCustomizerFactory {
    /** Of this fork of the tests: two run beside each other. */
    private static final String HOMES = "target/test-homes" + System.getProperty("alongside.test.fork", "");

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        boolean shares = TestContextAnnotationUtils.hasAnnotation(testClass, DatabaseTest.class);
        return new OwnDatabase(shares ? "shared" : testClass.getName().replaceFirst("\\$.*", ""));
    }

    /** Spring shares a running program among tests whose customizers are equal. */
    private record OwnDatabase(String owner) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestDatabase database = TestDatabase.empty();
            Map<String, Object> settings = Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    "alongside.home", HOMES + "/" + owner);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
        }
    }
}
