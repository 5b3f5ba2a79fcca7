package org.alongside.testing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Gives every test class that starts the program a database and a home folder of its own, whatever its settings say.
 *
 * <p>Those of one {@link SharedProgram} share them too.
 */
class DatabaseForEach implements ContextCustomizerFactory {
    /** Of this fork of the tests: two run beside each other. */
    private static final String HOMES = "target/test-homes" + System.getProperty("alongside.test.fork", "");

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        SharedProgram shared = TestContextAnnotationUtils.findMergedAnnotation(testClass, SharedProgram.class);
        if (shared == null) return new OwnDatabase(testClass.getName().replaceFirst("\\$.*", ""));
        boolean special = TestContextAnnotationUtils.hasAnnotation(testClass, ActiveProfiles.class);
        return new OwnDatabase(shared.value() + (special ? "-with-profile" : ""));
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
            if (context.getEnvironment().matchesProfiles("demo"))
                InventedPeople.ofThisRun().ifPresent(people -> people.live(context, database));
        }
    }
}
