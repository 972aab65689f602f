package org.manyhands.shared.web;

import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * What is decided about a request before anybody reads it: bodies are forms (with a file only where there is an {@link
 * UploadDoor}), say how long they are, and are no longer than we take (docs/rules.md#sizes); and a failure below the
 * resources gets our page like every other.
 *
 * <p>A body without a length is refused rather than counted: no browser sends a form like that, and where two programs
 * disagree about where a body ends, requests can be smuggled.
 *
 * <p>What is refused here is not given back. Of our own forms none comes to it: their fields take less than a form may hold, and
 * browsers say its type and length. What comes was not typed by hand, and is not to be kept in memory for its sender's sake.
 */
@ApplicationScoped
class Threshold {

    private static final Logger LOG = Logger.getLogger(Threshold.class);

    /** After {@link Headers}. */
    private static final int FIRST = 900;

    private static final int FAILURES_FIRST = -1_000_000;

    private static final long FORM = 256 * 1024;

    /** Up to here we read on and throw away, so that a browser finishes sending and shows the page instead of a broken line. */
    private static final long WORTH_HEARING_OUT = FileReception.MOST_READ;

    private static final Pattern FORM_TYPE =
            Pattern.compile("(?i)application/x-www-form-urlencoded(\\s*;\\s*charset\\s*=\\s*\"?utf-8\"?)?\\s*");

    private static final int UNSUPPORTED = 415;
    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    private static final Pattern FORM_WITH_FILE =
            Pattern.compile("(?i)multipart/form-data\\s*;(?:.*;)?\\s*boundary=\"?[^\";\\s]{1,70}\"?\\s*(?:;.*)?");

    @Inject
    PlainErrorPageAssembler pages;

    @Inject
    @Any
    Instance<UploadDoor> doors;

    void register(@Observes Filters filters) {
        filters.register(this::measure, FIRST);
    }

    void register(@Observes Router router) {
        router.route().order(FAILURES_FIRST).failureHandler(this::failed);
    }

    private void measure(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.headers().contains("Transfer-Encoding")) {
            request.response().putHeader("Connection", "close");
            pages.answer(request, LENGTH_REQUIRED);
            return;
        }
        long length = lengthOf(request);
        boolean takesFiles = doors.stream().anyMatch(door -> door.isAt(exchange.normalizedPath()));
        if (length > 0 && !isAForm(request, takesFiles)) {
            pages.answer(request, UNSUPPORTED);
            return;
        }
        if (length <= (takesFiles ? FileReception.MOST_READ : FORM)) {
            exchange.next();
            return;
        }
        if (length > WORTH_HEARING_OUT) {
            request.response().putHeader("Connection", "close");
        }
        pages.answer(request, TOO_LARGE);
    }

    /** Forms as our pages send them: UTF-8, and with a file only where a file is asked. */
    private static boolean isAForm(HttpServerRequest request, boolean takesFiles) {
        String type = request.headers().get("Content-Type");
        return type != null
                && (FORM_TYPE.matcher(type).matches()
                        || (takesFiles && FORM_WITH_FILE.matcher(type).matches()));
    }

    /** The length it says it has; nonsense counts as too long. */
    private static long lengthOf(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }

    private void failed(RoutingContext exchange) {
        int status = exchange.statusCode();
        Throwable failure = exchange.failure();
        if (failure instanceof AuthenticationException || failure instanceof SecurityException) {
            // Steps of signing in travel as exceptions; the library that throws them answers them.
            exchange.next();
            return;
        }
        if (failure != null && status >= 500) {
            LOG.errorf("%s%n%s", failure.getClass().getName(), Stack.of(failure));
        }
        pages.answer(exchange.request(), status < 400 ? 500 : status);
    }
}
