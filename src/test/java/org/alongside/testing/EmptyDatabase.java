package org.alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The class finds the database as it was when the program had started, whatever other classes wrote: it may count all rows,
 * or be the first who ever came. It shares the program with others nevertheless.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EmptyDatabase {}
