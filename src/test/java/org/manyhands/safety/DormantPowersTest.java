package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.local.PostgresResource;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Visitor;

/**
 * What the permission matrix gives somebody for their role and not to everybody beside them is, after a login with nothing but
 * a password, as absent as for anybody else; and an attempt leaves the database as it was.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DormantPowersTest {

    private static final int NOT_FOUND = 404;

    private static final Set<Part> WITH_POWERS = EnumSet.of(Part.VET, Part.COO, Part.OUT, Part.MOD, Part.ADM, Part.AUD);

    /** What somebody gets for who they are, and not for a role. */
    private static final Set<Expected> THEIR_OWN = EnumSet.of(Expected.O, Expected.P, Expected.G);

    private static final Stage STAGE = new Stage();

    @Inject
    DataSource database;

    static Stream<PermissionRow> rowsOfPower() {
        return Permissions.rows().stream()
                .filter(row -> !dormant(row).isEmpty())
                .sorted(Comparator.comparing(PermissionRow::given));
    }

    @BeforeEach
    void timeAsAlways() {
        TestClock.get().reset();
    }

    @Test
    void these_are_most_of_what_officials_do() {
        assertThat(rowsOfPower().filter(row -> dormant(row).contains(Part.COO)).count())
                .isGreaterThan(60);
        for (Part part : EnumSet.of(Part.VET, Part.ADM)) {
            assertThat(rowsOfPower().filter(row -> dormant(row).contains(part)))
                    .as("rows for a %s", part.heading())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsOfPower")
    void a_password_alone_opens_none_of_it(PermissionRow row) throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        Example town = STAGE.with(row.given(), database);
        String before = Tables.fingerprint(database);
        for (Part part : dormant(row)) {
            Visitor visitor = Visitor.withPasswordOnly(part.cast().orElseThrow());
            Page answer = row.isRead()
                    ? visitor.visit(town.fill(row.path()))
                    : town.form(row).withTicketOf(part).sentBy(visitor);
            softly.assertThat(answer.status()).as(part + " at " + row).isEqualTo(NOT_FOUND);
        }
        String after = Tables.fingerprint(database);
        softly.assertThat(after).as("what %s leaves in the database", row).isEqualTo(before);
        STAGE.isStill(after.equals(before));
        softly.assertAll();
    }

    /** To whom the row gives something for their role: it does not exist for those beside them. */
    private static List<Part> dormant(PermissionRow row) {
        return WITH_POWERS.stream()
                .filter(part -> {
                    Expected theirs = row.expected().getOrDefault(part, Expected.N);
                    return theirs != Expected.N && !THEIR_OWN.contains(theirs);
                })
                .filter(part -> row.expected().get(beside(part)) == Expected.N)
                .toList();
    }

    private static Part beside(Part part) {
        return part == Part.ADM || part == Part.AUD ? Part.UNA : Part.MEM;
    }
}
