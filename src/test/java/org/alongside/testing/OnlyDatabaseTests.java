package org.alongside.testing;

import com.vaadin.browserless.BaseBrowserlessTest;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * On MySQL only what starts the program is run again: rules without a database answer the same.
 *
 * <p>Nor are views tried again without a browser: what they ask of the database is in services, whose tests run on both, and
 * the journeys open them on both.
 */
public class OnlyDatabaseTests implements PostDiscoveryFilter {
    /** Starts the packaged program itself, on the database of this run. */
    private static final TestTag TRIAL = TestTag.create("trial");

    private final boolean available = TestDatabase.available();

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(!TestDatabase.isMysql() || available && asksTheDatabase(test));
    }

    private static boolean asksTheDatabase(TestDescriptor test) {
        if (test.getTags().contains(TRIAL)) return true;
        for (TestDescriptor at = test; at != null; at = at.getParent().orElse(null)) {
            if (at.getSource().orElse(null) instanceof ClassSource source) {
                Class<?> tests = source.getJavaClass();
                return TestContextAnnotationUtils.hasAnnotation(tests, SpringBootTest.class)
                        && !BaseBrowserlessTest.class.isAssignableFrom(tests);
            }
        }
        return true;
    }
}
