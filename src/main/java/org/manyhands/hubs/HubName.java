package org.manyhands.hubs;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.manyhands.shared.form.ShortText;

/** The name of a hub as somebody types it, whoever does: 2 to 80 characters. */
@NotBlank(message = "shared:error_required")
@Size(min = 2, message = "shared:error_too_short")
@ShortText(max = 80)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface HubName {

    /** Unused: each of the constraints above has a text of its own. */
    String message() default "";

    /** Unused; Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** Unused; Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};
}
