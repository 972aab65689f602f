package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/** What the database shows is what the policy allows: every state, exposure, origin and hub, for everybody of the cast. */
@QuarkusTest
class VisibilityTest extends TownTest {

    private static final String COPY = """
            insert into need (id, hub_id, group_id, state, state_since, title, difference, tried, done_when, decider, risks,
                              title_words, words, urgency, remote, languages, sensitivity, on_web, vetted_may_see, origin,
                              taken_by, created_by, created_at, published_at, confirmed_at, stale_at, close_reason,
                              decline_reason, remind_at, changed_at, rewritten)
            select ?, ?, ?, ?, n.state_since, n.title, '', '', '', '', '', '', '', 'NOW', true, '{en}', ?, ?, ?, ?,
                   case when ? = 'PHONE' then n.created_by end, n.created_by, n.created_at, n.published_at,
                   n.confirmed_at, n.stale_at, case when ? = 'CLOSED' then 'FULFILLED' end,
                   case when ? = 'DECLINED' then 'OTHER' end, case when ? = 'NEEDS_INFO' then n.changed_at end, n.changed_at, ?
            from need n where n.id = ?
            """;

    private static final boolean[] ALWAYS = {true};

    private static final Set<Right> MEMBER = Set.of(new Right(Permission.TAKE_PART, Scope.of(Town.HARBOUR)));

    private static final Set<Right> VETTED = Set.of(
            new Right(Permission.TAKE_PART, Scope.of(Town.HARBOUR)),
            new Right(Permission.SEE_PROTECTED_NEEDS, Scope.of(Town.HARBOUR)));

    @Inject
    EntityManager entities;

    @Inject
    Grants grants;

    private final List<Standing> needs = new ArrayList<>();

    @BeforeEach
    void everyKindOfNeed() throws SQLException {
        needs.clear();
        try (Connection connection = database.getConnection();
                PreparedStatement copy = connection.prepareStatement(COPY)) {
            for (NeedState state : NeedState.values()) {
                for (Exposure exposure : SightTest.allExposures()) {
                    for (Origin origin : List.of(Origin.TYPED, Origin.PHONE)) {
                        // What is over may have been taken up again and changed since others read it.
                        for (boolean published : state == NeedState.CLOSED ? new boolean[] {true, false} : ALWAYS) {
                            add(copy, Town.HARBOUR, Town.LEGAL_AID, state, exposure, origin, published);
                            add(copy, Town.HILLSIDE, Town.SLOPE_GARDEN, state, exposure, origin, published);
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_database_shows_exactly_what_the_policy_allows() {
        for (Cast cast : Cast.values()) {
            Actor actor = new Actor(cast.id(), grants.rightsOf(cast.id()));
            assertThat(shownByDatabase(actor, Map.of())).as(cast.name()).isEqualTo(allowedByPolicy(actor, Map.of()));
        }
        assertThat(shownByDatabase(Actor.anonymous(), Map.of()))
                .isNotEmpty()
                .isEqualTo(allowedByPolicy(Actor.anonymous(), Map.of()));
    }

    @Test
    void a_match_or_a_helpers_grant_shows_just_that_need() {
        for (Standing need : needs) {
            for (NeedMatches.Tie tie : List.of(NeedMatches.Tie.ASKED, NeedMatches.Tie.AGREED)) {
                Map<NeedId, NeedMatches.Tie> ties = Map.of(need.need(), tie);
                for (Set<Right> rights : List.of(Set.<Right>of(), MEMBER, VETTED)) {
                    Actor matched = new Actor(Cast.UNATTACHED.id(), rights);
                    assertThat(shownByDatabase(matched, ties)).isEqualTo(allowedByPolicy(matched, ties));
                }
            }
            for (Set<Right> rights : List.of(Set.<Right>of(), MEMBER, VETTED)) {
                Set<Right> more = new HashSet<>(rights);
                more.add(new Right(Permission.HELP_WITH_NEED, Scope.of(need.need())));
                Actor helper = new Actor(Cast.UNATTACHED.id(), more);
                assertThat(shownByDatabase(helper, Map.of())).isEqualTo(allowedByPolicy(helper, Map.of()));
            }
        }
    }

    private Set<NeedId> shownByDatabase(Actor actor, Map<NeedId, NeedMatches.Tie> ties) {
        Visibility visible = Visibility.of(actor, ties.keySet());
        var query = entities.createNativeQuery(
                "select n.id from need n where n.id = any(:made) and " + visible.sql(), UUID.class);
        visible.parameters().forEach(query::setParameter);
        query.setParameter(
                "made", needs.stream().map(need -> need.need().value()).toArray(UUID[]::new));
        Set<NeedId> shown = new HashSet<>();
        for (Object id : query.getResultList()) {
            shown.add(new NeedId((UUID) id));
        }
        return shown;
    }

    private Set<NeedId> allowedByPolicy(Actor actor, Map<NeedId, NeedMatches.Tie> ties) {
        return needs.stream()
                .filter(need -> {
                    NeedMatches.Tie tie = ties.getOrDefault(need.need(), NeedMatches.Tie.NONE);
                    return Sight.of(Audience.of(actor, need, tie), need).isPresent();
                })
                .map(Standing::need)
                .collect(Collectors.toSet());
    }

    private void add(
            PreparedStatement copy,
            HubId hub,
            GroupId group,
            NeedState standing,
            Exposure exposure,
            Origin origin,
            boolean published)
            throws SQLException {
        Standing need = new Standing(NeedId.random(), hub, group, standing, exposure, origin, published, null);
        String state = standing.name();
        copy.setObject(1, need.need().value());
        copy.setObject(2, need.hub().value());
        copy.setObject(3, need.group().value());
        copy.setString(4, state);
        copy.setString(5, exposure.sensitivity().name());
        copy.setBoolean(6, exposure.onWeb());
        copy.setBoolean(7, exposure.vettedMaySee());
        copy.setString(8, need.origin().name());
        copy.setString(9, need.origin().name());
        copy.setString(10, state);
        copy.setString(11, state);
        copy.setString(12, state);
        copy.setBoolean(13, !published);
        copy.setObject(14, Town.INTAKE_LIST.value());
        copy.executeUpdate();
        needs.add(need);
    }
}
