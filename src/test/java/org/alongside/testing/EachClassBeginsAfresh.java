package org.alongside.testing;

import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * A class finds the clock where it stands at first, an {@link EmptyDatabase} if it needs one, and leaves no program behind
 * that nobody else can use.
 *
 * <p>Else programs with a database of their own would push those that others share out of the few that Spring keeps, and they
 * would be started again and again.
 */
class EachClassBeginsAfresh implements TestExecutionListener {
    private static final Map<ApplicationContext, StartingPoint> STARTING_POINTS = new WeakHashMap<>();

    @Override
    public void beforeTestClass(TestContext test) {
        if (isPartOfAnother(test) || !shares(test)) return;
        ApplicationContext program = test.getApplicationContext();
        program.getBeansOfType(BeginsAgain.class).values().forEach(BeginsAgain::beginsAgain);
        if (isDemonstration(program)) return;
        StartingPoint first =
                STARTING_POINTS.computeIfAbsent(program, any -> StartingPoint.of(program.getBean(DataSource.class)));
        if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), EmptyDatabase.class)) first.isNow();
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (!isPartOfAnother(test) && !shares(test) && test.hasApplicationContext()) {
            test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        }
    }

    /** The invented people are shared as they are: to make them again takes longer than what is done to them. */
    private static boolean isDemonstration(ApplicationContext program) {
        return program.getEnvironment().matchesProfiles("demo");
    }

    private static boolean isPartOfAnother(TestContext test) {
        return test.getTestClass().isMemberClass();
    }

    private static boolean shares(TestContext test) {
        return TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), SharedProgram.class);
    }
}
