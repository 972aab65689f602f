package org.manyhands.hubs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The last coordinator of a hub can leave it, and is told what becomes of it. */
@QuarkusTest
class LastCoordinatorTest extends TownTest {

    private static final String LAST = "You are the only coordinator of this hub.";
    private static final String MEMBERSHIP = "/hubs/" + Town.HARBOUR + "/membership";

    @BeforeEach
    void bothCoordinatorsAreMembersLikeOthers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into membership (id, hub_id, person_id, state, since, applied_at)
                    select gen_random_uuid(), scope_id, person_id, 'ACTIVE', granted_at, granted_at from access_grant
                    where role = 'COORDINATOR' and scope_id = '%s'
                    """.formatted(Town.HARBOUR));
        }
    }

    @Test
    void nobody_is_kept_and_the_last_reads_what_it_means() {
        Visitor juniper = Visitor.as(Cast.COORDINATOR);
        Visitor sorrel = Visitor.as(Cast.SECOND_COORDINATOR);
        assertThat(juniper.visit(MEMBERSHIP).text()).doesNotContain(LAST);

        assertThat(sorrel.visit(MEMBERSHIP)
                        .form(MEMBERSHIP + "/departure")
                        .send()
                        .status())
                .isEqualTo(303);

        Page last = juniper.visit(MEMBERSHIP);
        assertThat(last.text()).contains(LAST);
        assertThat(last.form(MEMBERSHIP + "/departure").send().status()).isEqualTo(303);
        assertThat(juniper.visit("/hubs/" + Town.HARBOUR + "/desk").status()).isEqualTo(404);
    }
}
