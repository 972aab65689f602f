package org.manyhands.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;

/**
 * The security headers of every answer, whatever its status and whoever made it. They are set
 * below the routing, so that an answer made before any resource is reached carries them as well.
 */
@ApplicationScoped
class Headers {

    static final String HTML = "text/html; charset=utf-8";

    private static final int BEFORE_EVERYTHING = 1_000;
    private static final int OK = 200;

    private static final String ASSET_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final String FEATURES_NOBODY_NEEDS = """
            accelerometer=(), ambient-light-sensor=(), autoplay=(), battery=(), bluetooth=(), browsing-topics=(), \
            camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), fullscreen=(), \
            gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
            interest-cohort=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
            otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), \
            publickey-credentials-get=(), screen-wake-lock=(), serial=(), speaker-selection=(), storage-access=(), \
            usb=(), web-share=(), window-management=(), xr-spatial-tracking=()""";

    @Inject
    SiteConfig site;

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_EVERYTHING);
    }

    private void add(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        boolean asset = exchange.normalizedPath().startsWith("/assets/");
        exchange.addHeadersEndHandler(ignored -> set(response.headers(), asset && response.getStatusCode() == OK));
        exchange.next();
    }

    /**
     * Sets them on an answer that no filter sees.
     *
     * @param asset whether the answer is a file whose name holds its content, which may be kept for ever
     */
    void set(MultiMap headers, boolean asset) {
        headers.set("Content-Security-Policy", asset ? ASSET_POLICY : pagePolicy());
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Origin-Agent-Cluster", "?1");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", FEATURES_NOBODY_NEEDS);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("X-Robots-Tag", "noindex, noarchive");
        headers.set("Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-store");
        if (site.overTls()) {
            headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        nameCharset(headers);
        packTexts(headers);
        headers.remove("Server");
        headers.remove("X-Powered-By");
        headers.remove("ETag");
        headers.remove("Last-Modified");
    }

    /** One way of writing it, whoever drew the page. */
    private static void nameCharset(MultiMap headers) {
        String type = headers.get("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            headers.set("Content-Type", HTML);
        }
    }

    /**
     * Quarkus marks every answer as not to be packed and takes the mark away from the resources it recognises as text; pages
     * drawn from templates and error pages are not among them. Tickets are drawn anew for every answer, so that packing
     * them beside what a reader typed gives nothing away by its length.
     */
    private static void packTexts(MultiMap headers) {
        String type = headers.get("Content-Type");
        if (type != null && (type.startsWith("text/html") || type.startsWith("text/css"))) {
            headers.remove("Content-Encoding");
        }
    }

    private String pagePolicy() {
        String identityHost = site.identityUrl()
                .map(Headers::origin)
                .map(origin -> " " + origin)
                .orElse("");
        return "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'none'; "
                + "connect-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
                + "manifest-src 'none'; form-action 'self'" + identityHost
                + "; frame-ancestors 'none'; base-uri 'none'; "
                // On plain loopback there is nothing to upgrade to.
                + (site.overTls() ? "upgrade-insecure-requests; " : "")
                + "require-trusted-types-for 'script'; trusted-types 'none'";
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
