package org.manyhands.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Takes files that come with forms, in memory. The framework would write each of them to the disk before any of our code
 * has seen it, at every address; so forms with files are read here, before it, and only where a feature has an {@link
 * UploadDoor}; {@link Threshold} has refused them anywhere else.
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

    private static void read(RoutingContext exchange, UploadDoor door) {
        HttpServerRequest request = exchange.request();
        long[] read = {0};
        request.setExpectMultipart(true);
        request.uploadHandler(part -> keep(exchange, part, new ReceivedFile(part.filename(), door.mostBytes()), read));
        request.exceptionHandler(malformed -> exchange.fail(400));
        request.endHandler(whole -> {
            // From here on it is a form like any other; its length was looked at already.
            request.headers().remove(HttpHeaders.CONTENT_LENGTH);
            if (request.formAttributes().isEmpty()) {
                // The framework would wait for fields that do not come.
                exchange.fail(415);
            } else {
                exchange.next();
            }
        });
        request.resume();
    }

    private static void keep(RoutingContext exchange, HttpServerFileUpload part, ReceivedFile file, long[] read) {
        boolean picked = part.filename() != null && !part.filename().isEmpty();
        exchange.request().formAttributes().add(part.name(), picked ? part.filename() : "");
        if (picked) {
            exchange.put(KEY + part.name(), file);
        }
        part.handler(bytes -> {
            read[0] += bytes.length();
            if (read[0] > MOST_READ) {
                exchange.request().connection().close();
            } else {
                file.add(bytes.getBytes());
            }
        });
    }
}
