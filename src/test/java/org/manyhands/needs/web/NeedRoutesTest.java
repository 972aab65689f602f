package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The questions that every address which changes a need is asked, in the same order. */
@QuarkusTest
class NeedRoutesTest extends TownTest {

    /** What is posted to a need, and in which state it would be done. */
    static List<String> acts() {
        return List.of(
                "draft/difference",
                "draft/done",
                "draft/time",
                "draft/where",
                "draft/people",
                "draft/showing",
                "lines",
                "lines/" + Town.line(1),
                "lines/" + Town.line(1) + "/removal",
                "submission",
                "edit",
                "exposure",
                "hold",
                "resumption",
                "closure",
                "reopening",
                "withdrawal",
                "confirmation",
                "discarding",
                "publication",
                "question",
                "refusal",
                "urgency",
                "keeper",
                "handover",
                "deputy");
    }

    private static final Map<String, String> ANYTHING = Map.ofEntries(
            Map.entry("title", "x"),
            Map.entry("difference", "x"),
            Map.entry("urgency", "NOW"),
            Map.entry("sensitivity", "PROTECTED"),
            Map.entry("reason", "OTHER"),
            Map.entry("note", "x"),
            Map.entry("question", "x"),
            Map.entry("skill", "postgresql"),
            Map.entry("remote", "yes"),
            Map.entry("languages", "en"),
            Map.entry("version", "0"));

    @ParameterizedTest
    @MethodSource("acts")
    void a_member_who_may_read_the_need_finds_no_such_act(String act) {
        assertThat(post(Visitor.as(Cast.VOLUNTEER), act)).isIn(403, 404).isEqualTo(missing(Cast.VOLUNTEER, act));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void somebody_who_belongs_elsewhere_finds_no_such_act(String act) {
        for (Cast cast : List.of(Cast.OUTSIDER, Cast.OTHER_ORGANISER, Cast.ADMINISTRATOR)) {
            assertThat(post(Visitor.as(cast), act)).isIn(403, 404).isEqualTo(missing(cast, act));
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whoever_is_not_signed_in_is_asked_to_and_keeps_what_was_typed(String act) {
        var page = Visitor.anonymous().post("/needs/" + Town.INTAKE_LIST + "/" + act, ANYTHING);

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.source()).contains("PROTECTED");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_post_without_its_ticket_changes_nothing(String act) {
        Cast right = coordinators(act) ? Cast.COORDINATOR : Cast.ORGANISER;

        assertThat(post(Visitor.as(right), act)).isIn(403, 422);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_bad_id_and_a_wrong_verb_are_told_apart(String act) {
        Visitor organiser = Visitor.as(Cast.ORGANISER);

        assertThat(organiser.post("/needs/nonsense/" + act, ANYTHING).status()).isEqualTo(404);
        assertThat(organiser
                        .send("PUT", "/needs/" + Town.INTAKE_LIST + "/" + act)
                        .status())
                .isEqualTo(405);
    }

    private static int post(Visitor visitor, String act) {
        return visitor.post("/needs/" + Town.INTAKE_LIST + "/" + act, ANYTHING).status();
    }

    /** What is answered about a need that nobody has. */
    private static int missing(Cast cast, String act) {
        return Visitor.as(cast)
                .post("/needs/00000000-0000-4000-8300-000000009999/" + act, ANYTHING)
                .status();
    }

    private static boolean coordinators(String act) {
        return List.of("publication", "question", "refusal", "urgency", "keeper", "handover", "deputy")
                .contains(act);
    }
}
