package org.alongside.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Guards a service method that reads {@code value} about its parameter {@code PersonId person}; records it where the table says so. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.reads('{value}', #person)")
public @interface Reads {
    PersonalData value();
}
