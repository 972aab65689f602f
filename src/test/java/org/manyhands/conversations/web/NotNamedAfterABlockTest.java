package org.manyhands.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;

/** Being named is being spoken to: across a block nobody is, and whoever tries reads what they would read of a stranger. */
@QuarkusTest
class NotNamedAfterABlockTest extends TownTest {

    private static final String HELPERS = "/needs/" + Town.INTAKE_LIST + "/helpers";
    private static final String GROUP = "/groups/" + Town.LEGAL_AID;
    private static final String VOICES = GROUP + "/organisers";

    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER", "VOLUNTEER, ORGANISER"})
    void nobody_is_named_as_a_helper_or_asked_to_speak(Cast blocker, Cast blocked) throws SQLException {
        sql("insert into block (id, blocker_id, blocked_id, since, version) values (gen_random_uuid(), '" + blocker.id()
                + "', '" + blocked.id() + "', now(), 0)");

        Page helper = named(HELPERS, HELPERS, Cast.VOLUNTEER);
        Page voice = named(GROUP, VOICES, Cast.VOLUNTEER);

        assertThat(helper.status()).isEqualTo(422);
        assertThat(helper.errorAt("pseudonym"))
                .isNotEmpty()
                .isEqualTo(named(HELPERS, HELPERS, Cast.OUTSIDER).errorAt("pseudonym"));
        assertThat(voice.status()).isEqualTo(422);
        assertThat(voice.errorAt("organisers-pseudonym"))
                .isNotEmpty()
                .isEqualTo(named(GROUP, VOICES, Cast.OUTSIDER).errorAt("organisers-pseudonym"));
        assertThat(as(Cast.VOLUNTEER).visit("/my-work").text())
                .doesNotContain("You help with", "asks you to speak for it");
        assertThat(named(HELPERS, HELPERS, Cast.VETTED).status())
                .as("others are")
                .isEqualTo(303);
    }

    private static Page named(String page, String form, Cast person) {
        return as(Cast.ORGANISER)
                .visit(page)
                .form(form)
                .with("pseudonym", person.pseudonym())
                .send();
    }
}
