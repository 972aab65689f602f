package org.manyhands.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.FormParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What each resource method may be sent: the names of its {@code @FormParam} and {@code @RestForm} parameters, those inside
 * its forms, and what {@link FormFields} adds. Read from the code once a method.
 */
@ApplicationScoped
class DeclaredFields {

    private static final String HOUSE = "org.manyhands.";

    private final Map<Method, Declaration> known = new ConcurrentHashMap<>();

    /** Whether the method takes a field of this name. */
    boolean take(Method method, String field) {
        return known.computeIfAbsent(method, DeclaredFields::read).takes(field);
    }

    private static Declaration read(Method method) {
        Set<String> names = new HashSet<>(Set.of(SubmittedForm.TICKET));
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getName(), parameter.getType(), names, new HashSet<>());
        }
        List<Pattern> patterns = new ArrayList<>();
        collect(method.getAnnotation(FormFields.class), patterns);
        collect(method.getDeclaringClass().getAnnotation(FormFields.class), patterns);
        return new Declaration(Set.copyOf(names), List.copyOf(patterns));
    }

    private static void collect(
            AnnotatedElement element, String ownName, Class<?> type, Set<String> names, Set<Class<?>> seen) {
        FormParam form = element.getAnnotation(FormParam.class);
        RestForm rest = element.getAnnotation(RestForm.class);
        if (form != null) {
            names.add(form.value());
        } else if (rest != null) {
            names.add(rest.value().isEmpty() ? ownName : rest.value());
        } else if (type.getName().startsWith(HOUSE) && seen.add(type)) {
            for (Field field : type.getDeclaredFields()) {
                collect(field, field.getName(), field.getType(), names, seen);
            }
        }
    }

    private static void collect(@Nullable FormFields fields, List<Pattern> patterns) {
        if (fields != null) {
            for (String pattern : fields.value()) {
                patterns.add(Pattern.compile(pattern));
            }
        }
    }

    private record Declaration(Set<String> names, List<Pattern> patterns) {

        boolean takes(String field) {
            return names.contains(field)
                    || patterns.stream()
                            .anyMatch(pattern -> pattern.matcher(field).matches());
        }
    }
}
