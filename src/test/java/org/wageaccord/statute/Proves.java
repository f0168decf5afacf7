package org.wageaccord.statute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rules of a pack that a test proves. Its name bears the numbers of their articles: {@code s1Art7…}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Proves {
    String[] value();
}
