package org.manyhands.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields of a form that a resource reads from {@link SubmittedForm} rather than by {@code @FormParam}. Everything
 * a form may send is declared one way or the other; anything else is refused, so that nobody can set what a page does not
 * ask (mass assignment).
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FormFields {

    /** Regular expressions, each for a whole name: {@code "level-[a-z-]+"}. */
    String[] value();
}
