package org.manyhands.front.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What we promise: open to everybody. */
@Path("/promises")
class PromisesResource {

    /** Only what is true of this version; its tests stand in docs/safety-tests.md#what-we-promise. */
    static final List<String> PROMISES = List.of(
            "no_scripts",
            "nobody_else",
            "three_cookies",
            "no_addresses",
            "contact_encrypted",
            "contact_released",
            "approximate",
            "pseudonym",
            "sensitive",
            "looks",
            "no_lists",
            "not_lost",
            "no_scores",
            "one_page",
            "leave");

    @GET
    public PromisesPage show() {
        return new PromisesPage(PROMISES);
    }
}
