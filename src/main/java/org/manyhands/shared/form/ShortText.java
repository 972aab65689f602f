package org.manyhands.shared.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * At most so many characters, counted as people count them: code points after composition (NFC), so that "é" is one
 * however it was typed. Also refuses what only harms: control characters and long runs of combining marks.
 */
@Constraint(validatedBy = ShortText.Check.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
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
            return text == null
                    || Normalizer.normalize(text, Normalizer.Form.NFC)
                                    .codePoints()
                                    .count()
                            <= max;
        }
    }
}
