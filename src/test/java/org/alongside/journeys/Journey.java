package org.alongside.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alongside.testing.ClockForTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A test in a real browser against the whole program on a free port, with an empty database for each class.
 *
 * <p>Its methods take {@link Visits} as a parameter. Add {@code @ActiveProfiles("demo")} for the demonstration people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ClockForTests.class, Branch.class, Onwards.class})
@DirtiesContext
public @interface Journey {}
