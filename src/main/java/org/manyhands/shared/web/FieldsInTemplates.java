package org.manyhands.shared.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * The question {@code {control:type(type, value)}} of the field tag: which type of input can show this value. Browsers
 * throw away what is no date in a field of dates, and HTML forbids to send it there; what somebody typed who has no such
 * field comes back in a plain one instead, so that it is not lost.
 */
@Singleton
class FieldsInTemplates {

    private static final String NAMESPACE = "control";
    private static final String PLAIN = "text";

    /** HTML's valid floating-point number. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    void register(@Observes EngineBuilder engine) {
        engine.addNamespaceResolver(resolver());
    }

    static NamespaceResolver resolver() {
        return NamespaceResolver.builder(NAMESPACE)
                .resolveAsync(FieldsInTemplates::type)
                .build();
    }

    private static CompletionStage<Object> type(EvalContext context) {
        return context.evaluate(context.getParams().get(0))
                .thenCombine(
                        context.evaluate(context.getParams().get(1)),
                        (type, value) -> type(type.toString(), value == null ? "" : value.toString()));
    }

    /** The type itself where the value is empty or one of its own, else plain text. */
    static String type(String type, String value) {
        return value.isEmpty() || canShow(type, value) ? type : PLAIN;
    }

    private static boolean canShow(String type, String value) {
        try {
            return switch (type) {
                case "number" -> NUMBER.matcher(value).matches();
                case "date" -> value.length() == 10 && LocalDate.parse(value).getYear() > 0;
                case "time" -> value.length() == 5 && LocalTime.parse(value) != null;
                default -> true;
            };
        } catch (DateTimeParseException neither) {
            return false;
        }
    }
}
