package org.alongside.testing;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestContextAnnotationUtils;

/** On MySQL only what starts the program is run again: rules without a database answer the same. */
public class OnlyDatabaseTests implements PostDiscoveryFilter {
    private final boolean available = TestDatabase.available();

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(!TestDatabase.isMysql() || available && startsTheProgram(test));
    }

    private static boolean startsTheProgram(TestDescriptor test) {
        for (TestDescriptor at = test; at != null; at = at.getParent().orElse(null)) {
            if (at.getSource().orElse(null) instanceof ClassSource source) {
                return TestContextAnnotationUtils.hasAnnotation(source.getJavaClass(), SpringBootTest.class);
            }
        }
        return true;
    }
}
