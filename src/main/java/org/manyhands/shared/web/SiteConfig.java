package org.manyhands.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What an operator sets for the site as a whole. */
@ConfigMapping(prefix = "manyhands")
public interface SiteConfig {

    /** The address people type, e.g. {@code https://help.example.org}. */
    URI publicUrl();

    /** Signs form tickets; at least 32 characters ({@link TicketKey} looks), the same for all instances. */
    String secret();

    /** Whether this installation holds the example town: said on every page. */
    @WithDefault("false")
    boolean exampleData();

    /**
     * Where the source code of the running version can be had: by the licence the users' right wherever others than the
     * operator use it. Without it no page names a place.
     */
    Optional<URI> sourceCode();

    /** Whether powers over others need a login with a second factor; on a machine for trying out they need not. */
    @WithDefault("demanded")
    SecondFactor secondFactor();

    /** What a second factor is here. */
    enum SecondFactor {
        /** Without one, powers over others sleep. */
        DEMANDED,
        /** Everybody may use one, nobody has to. */
        OFFERED
    }

    /** The login name that becomes administrator when it first signs in. */
    Optional<String> firstAdministrator();

    /**
     * Where "leave this page" leads: something harmless that anybody may be looking at. Without it the browser stays on a
     * page of ours that says nothing of us, but for its address.
     */
    Optional<URI> exitUrl();

    /** Where people sign in; forms and links may lead there, nowhere else. */
    Optional<URI> identityUrl();

    /** Whether the public address is served over TLS; a local run on loopback is not. */
    default boolean overTls() {
        return "https".equals(publicUrl().getScheme());
    }
}
