package org.alongside.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alongside.testing.ClockForTests;
import org.alongside.testing.EmptyDatabase;
import org.alongside.testing.SharedProgram;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a real browser against the whole program on a free port, with an empty database for each class; the program is shared.
 *
 * <p>Its methods take {@link Visits} as a parameter. Add {@code @ActiveProfiles("demo")} for the demonstration people, which are
 * shared as they are: such a journey finds what others did to them, and is {@code @DirtiesContext} if it lets time pass.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(classes = ClockForTests.class)
@SharedProgram("journeys")
@EmptyDatabase
public @interface Journey {}
