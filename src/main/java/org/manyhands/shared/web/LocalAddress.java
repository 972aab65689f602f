package org.manyhands.shared.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Keeps redirects at home: an address from outside may name a page of ours and nothing else. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address if it is a path of this site, else the front page. */
    public static String orFront(@Nullable String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return "/";
        }
        try {
            URI uri = URI.create(address);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            return local ? uri.toString() : "/";
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
