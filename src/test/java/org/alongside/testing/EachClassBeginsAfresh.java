package org.alongside.testing;

import org.alongside.testing.ClockForTests.StoppedClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * A class finds the clock where it stands at first, and leaves no program behind that nobody else can use.
 *
 * <p>Else programs with a database of their own would push the one that the {@link DatabaseTest}s share out of the few that
 * Spring keeps, and it would be started again and again.
 */
class EachClassBeginsAfresh implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext test) {
        if (shares(test)) {
            ApplicationContext program = test.getApplicationContext();
            program.getBeanProvider(StoppedClock.class).ifAvailable(StoppedClock::startsAgain);
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (!shares(test) && !test.getTestClass().isMemberClass() && test.hasApplicationContext()) {
            test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        }
    }

    private static boolean shares(TestContext test) {
        return TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), DatabaseTest.class);
    }
}
