package org.manyhands.shared.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.TextLength;

/**
 * At most so many characters, counted as {@link TextLength} does. Whether a text is sound is looked at before, for every field
 * ({@link org.manyhands.shared.text.SoundText}).
 */
@Constraint(validatedBy = ShortText.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortText {

    /** The most characters. */
    int max();

    /** The name of the text that says so. */
    String message() default "shared:error_too_long";

    /** Unused; Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** Unused; Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Counts. */
    final class Check implements ConstraintValidator<ShortText, @Nullable String> {

        private int max;

        @Override
        public void initialize(ShortText annotation) {
            max = annotation.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || TextLength.of(text) <= max;
        }
    }
}
