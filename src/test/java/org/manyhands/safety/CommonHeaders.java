package org.manyhands.safety;

import java.util.Map;

/** The headers of every answer, whoever makes it: written out here once more, so that a change needs two hands. */
final class CommonHeaders {

    static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry("Origin-Agent-Cluster", "?1"),
            Map.entry("Referrer-Policy", "same-origin"),
            Map.entry(
                    "Permissions-Policy",
                    "accelerometer=(), ambient-light-sensor=(), autoplay=(), battery=(), bluetooth=(), "
                            + "browsing-topics=(), camera=(), clipboard-read=(), clipboard-write=(), "
                            + "display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), "
                            + "gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), "
                            + "interest-cohort=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), "
                            + "midi=(), otp-credentials=(), payment=(), picture-in-picture=(), "
                            + "publickey-credentials-create=(), publickey-credentials-get=(), screen-wake-lock=(), "
                            + "serial=(), speaker-selection=(), storage-access=(), usb=(), web-share=(), "
                            + "window-management=(), xr-spatial-tracking=()"),
            Map.entry("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("X-Robots-Tag", "noindex, noarchive"));

    private CommonHeaders() {}
}
