package org.alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tests of one kind share one program, because starting takes longer than most of them do. Others have one of their own. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SharedProgram {
    /** The kind, which is also the name of its home folder. */
    String value();
}
