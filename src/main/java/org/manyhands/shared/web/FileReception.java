package org.manyhands.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes files that come with forms, in memory. The framework would write each of them to the disk before any of our code
 * has seen it, at every address; so forms with files are read here, before it, and only where a feature has an {@link
 * UploadDoor}; {@link Threshold} has refused them anywhere else.
 *
 * <p>Nothing of a file is read before it is known whether its sender is signed in. Of a stranger nothing is kept: the form is
 * heard out, and the resource sends them to sign in. What of a form is kept is said at {@link FormWithFile}.
 *
 * <p>A body larger than other forms may be is let in here alone. What exceeds the door's limit is counted and dropped, so
 * that the page can say how large the file was; what exceeds {@link #MOST_READ} is
 * not even read.
 */
@ApplicationScoped
class FileReception {

    static final String KEY = "received-file:";

    /** Before the limit for the bodies of all other forms is asked, which is the framework's filter of priority 2. */
    private static final int BEFORE_THE_COMMON_LIMIT = 3;

    /** A browser shows an answer only if its whole body was read; beyond this it may show what it likes. */
    static final long MOST_READ = 16L << 20;

    @Inject
    @Any
    Instance<UploadDoor> doors;

    @Inject
    KnownSender sender;

    @Inject
    FileRoom room;

    void register(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_THE_COMMON_LIMIT);
    }

    private void receive(RoutingContext exchange) {
        String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            exchange.next();
            return;
        }
        doors.stream()
                .filter(each -> each.isAt(exchange.normalizedPath()))
                .findFirst()
                .ifPresentOrElse(door -> read(exchange, door), () -> exchange.fail(415));
    }

    private void read(RoutingContext exchange, UploadDoor door) {
        HttpServerRequest request = exchange.request();
        request.pause();
        FormWithFile form = new FormWithFile(exchange, door, room);
        request.setExpectMultipart(true);
        request.uploadHandler(form::receive);
        request.exceptionHandler(malformed -> exchange.fail(400));
        request.endHandler(whole -> form.finish());
        exchange.addEndHandler(answered -> form.forget());
        exchange.vertx()
                .executeBlocking(
                        () -> sender.isKnown(name ->
                                Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue)),
                        false)
                .onSuccess(known -> {
                    form.keepFile(known);
                    request.resume();
                })
                .onFailure(exchange::fail);
    }
}
