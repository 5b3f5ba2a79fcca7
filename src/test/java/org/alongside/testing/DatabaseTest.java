package org.alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of services against a real database: H2 in memory, or MySQL (see {@link TestDatabase}).
 *
 * <p>All such tests share one program and one database, so each makes its own areas and people, or is an {@link EmptyDatabase}
 * test. Due jobs do not run by themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SharedProgram("services")
@SpringBootTest(properties = "db-scheduler.enabled=false")
@ContextConfiguration(classes = ClockForTests.class)
public @interface DatabaseTest {}
