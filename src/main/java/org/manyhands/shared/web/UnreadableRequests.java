package org.manyhands.shared.web;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.VertxTracerFactory;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives our page and our headers to what cannot be read as HTTP at all: a line or headers beyond the limits, an
 * address that is none, or nonsense.
 *
 * <p>Vert.x and the outermost handler of Quarkus answer such requests by themselves before any route, and Quarkus offers no
 * way to say how. Vert.x does let a connection be told whom to ask; the one place of its public interfaces that sees a
 * connection before it judges the request is the tracer. So this is a tracer that traces nothing.
 */
@ApplicationScoped
class UnreadableRequests implements VertxOptionsCustomizer {

    private static final int BAD_REQUEST = 400;
    private static final int URI_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;

    @Inject
    Provider<PlainErrorPageAssembler> pages;

    /** Vert.x 5 will take a tracer through its builder; Quarkus shows only these options. */
    @Override
    @SuppressWarnings("deprecation")
    public void accept(VertxOptions options) {
        VertxTracerFactory atTheDoor = ignored -> new AtTheDoor();
        options.setTracingOptions(new TracingOptions().setFactory(atTheDoor));
    }

    private void answer(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        int status = cause instanceof TooLongHttpLineException
                ? URI_TOO_LONG
                : cause instanceof TooLongHttpHeaderException ? HEADERS_TOO_LARGE : BAD_REQUEST;
        request.response().putHeader("Connection", "close");
        pages.get().answer(request, status);
    }

    private static boolean isReadable(HttpServerRequest request) {
        if (request.decoderResult().isFailure()) {
            return false;
        }
        try {
            new URI(request.uri());
            return true;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }

    private final class AtTheDoor implements VertxTracer<Void, Void> {

        @Override
        public <R> @Nullable Void receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest http
                    && http.connection() instanceof HttpServerConnection connection
                    && !isReadable(http)) {
                // The answer closes the connection, so that nothing else will come to these two.
                connection.invalidRequestHandler(UnreadableRequests.this::answer);
                connection.handler(UnreadableRequests.this::answer);
            }
            return null;
        }
    }
}
