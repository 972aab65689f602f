package org.manyhands.shared.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.manyhands.shared.text.TextLength;
import org.manyhands.shared.web.RequestLanguage;

/** Checks the shape of a form: the first of the three levels of validation. */
@ApplicationScoped
public class FormCheck {

    private final Validator validator;
    private final RequestLanguage language;

    @Inject
    FormCheck(Validator validator, RequestLanguage language) {
        this.validator = validator;
        this.language = language;
    }

    /**
     * Checks a form record.
     *
     * @return what is wrong, in the order of the record's components; a constraint's {@code message} is the name of a
     *     text, which gets the number of characters typed as {0} and the constraint's limit ({@code max}, {@code min} or
     *     {@code value}) as {1}
     */
    public <F extends Record> FormErrors check(F form) {
        List<String> order = Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        FormErrors errors = FormErrors.none();
        validator.validate(form).stream()
                .sorted(Comparator.comparingInt((ConstraintViolation<F> violation) -> order.indexOf(field(violation)))
                        .thenComparing(violation -> violation.getMessageTemplate()))
                .forEach(violation -> errors.add(
                        field(violation),
                        language.say(violation.getMessageTemplate(), typed(violation), limit(violation))));
        return errors;
    }

    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        int nested = path.indexOf('[');
        return nested < 0 ? path : path.substring(0, nested);
    }

    private static long typed(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() instanceof CharSequence text ? TextLength.of(text) : 0;
    }

    private static Object limit(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object most = attributes.get("max");
        return most != null && !most.equals(Integer.MAX_VALUE)
                ? most
                : attributes.getOrDefault("value", attributes.getOrDefault("min", ""));
    }
}
