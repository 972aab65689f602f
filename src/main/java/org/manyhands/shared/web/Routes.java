package org.manyhands.shared.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the site with the verbs it takes, read from the resources once. The router alone would answer a wrong
 * verb with 404 wherever the address of one resource begins with that of another.
 */
@Singleton
public class Routes {

    /** One verb at one address; {@code template} is as in the annotations, e.g. {@code /hubs/{hub}}. */
    public record Route(String verb, String template) {

        /** Whether the address is one of this template. */
        boolean isAt(String path) {
            return Pattern.matches(template.replaceAll("\\{[^/]+}", "[^/]+"), path);
        }
    }

    private final List<Route> all;

    @Inject
    Routes(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(Routes::of)
                .toList();
    }

    /** All of them. */
    public List<Route> all() {
        return all;
    }

    /** The verbs that this address takes; none if there is no such address. */
    Set<String> verbsAt(String path) {
        Set<String> verbs = new TreeSet<>();
        all.stream().filter(route -> route.isAt(path)).map(Route::verb).forEach(verbs::add);
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        return verbs;
    }

    private static Stream<Route> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Route(verb.value(), joined(base, pathOf(method)))));
    }

    private static @Nullable String pathOf(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? null : path.value();
    }

    private static String joined(String base, @Nullable String more) {
        String whole = ("/" + base + "/" + (more == null ? "" : more)).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
