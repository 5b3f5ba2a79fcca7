package org.alongside.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.alongside.testing.ServedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

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
@ServedTest
public @interface Journey {}
