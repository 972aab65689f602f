package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.manyhands.local.SiteOnly;

/**
 * The database stands still under the packaged site without being gone: nobody waits for ever, and once it goes on, so
 * does everybody.
 */
class StillDatabaseIT {

    private static SiteOnly site;

    @BeforeAll
    static void start() {
        site = SiteOnly.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whoever_asks_meanwhile_is_told_and_the_next_is_served() throws InterruptedException, SQLException {
        try (Client somebody = Client.anonymous(site)) {
            assertThat(somebody.get("/needs").orElseThrow().statusCode()).isEqualTo(200);

            site.postgres().standStill();
            int meanwhile;
            try {
                meanwhile = somebody.get("/needs").orElseThrow().statusCode();
            } finally {
                site.postgres().goOn();
            }

            assertThat(meanwhile).as("an answer and no endless wait").isEqualTo(503);
            assertThat(somebody.get("/needs").orElseThrow().statusCode()).isEqualTo(200);
        }
    }
}
