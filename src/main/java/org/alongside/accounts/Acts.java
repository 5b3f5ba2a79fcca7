package org.alongside.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Guards a service method that does {@code value} to no one person; the method itself limits what it touches by organisation and area. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.acts('{value}')")
public @interface Acts {
    Act value();
}
