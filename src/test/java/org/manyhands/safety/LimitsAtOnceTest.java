package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.access.Grants;
import org.manyhands.contacts.AddContactDetail;
import org.manyhands.contacts.ContactKind;
import org.manyhands.contacts.LookAtContact;
import org.manyhands.contacts.web.Sharing;
import org.manyhands.groups.GroupDetails;
import org.manyhands.groups.GroupMove;
import org.manyhands.groups.GroupOutcome;
import org.manyhands.groups.GroupRefusal;
import org.manyhands.groups.MoveGroup;
import org.manyhands.groups.RegisterGroup;
import org.manyhands.hubs.AskToJoin;
import org.manyhands.hubs.CreateHub;
import org.manyhands.hubs.HubOutcome;
import org.manyhands.hubs.HubRefusal;
import org.manyhands.hubs.InviteToHub;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.offers.OfferOutcome;
import org.manyhands.offers.StartOffer;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.skills.ResourceKind;

/** A limit holds, and a name is had once, also for whoever sends many forms at the same moment. */
@QuarkusTest
class LimitsAtOnceTest extends TownTest {

    private static final int THREADS = 8;

    /** What is limited: who does it, how often in all, and how often it goes well. */
    enum Limited {
        /** Four were made before: looks of one moment count as one. */
        LOOKS(Cast.VOLUNTEER, 8, 1),
        DETAILS(Cast.VOLUNTEER, 16, 8),
        INVITATIONS(Cast.VETTED, 10, 3),
        GROUPS(Cast.VOLUNTEER, 10, 3),
        /** Two stand open in the town, seventeen were begun before; now one of each kind of thing, for an empty one goes on. */
        OFFERS(Cast.VOLUNTEER, 7, 1),
        /** One is asked in the town. */
        HUBS(Cast.UNATTACHED, 12, 4);

        private final Cast who;
        private final int tries;
        private final int most;

        Limited(Cast who, int tries, int most) {
            this.who = who;
            this.tries = tries;
            this.most = most;
        }
    }

    @Inject
    LookAtContact lookAtContact;

    @Inject
    AddContactDetail addContactDetail;

    @Inject
    InviteToHub inviteToHub;

    @Inject
    RegisterGroup registerGroup;

    @Inject
    StartOffer startOffer;

    @Inject
    AskToJoin askToJoin;

    @Inject
    CreateHub createHub;

    @Inject
    MoveGroup moveGroup;

    @Inject
    Grants grants;

    @ParameterizedTest
    @EnumSource
    void nobody_comes_past_a_limit_by_sending_many_at_once(Limited limited) throws Exception {
        IntFunction<Boolean> act = act(limited, actor(limited.who));

        assertThat(atOnce(limited.tries, act)).filteredOn(good -> good).hasSize(limited.most);
    }

    @Test
    void of_two_who_want_one_name_for_a_hub_the_second_reads_that_it_is_taken() throws Exception {
        Actor quartz = actor(Cast.ADMINISTRATOR);

        List<CreateHub.Outcome> outcomes = atOnce(
                THREADS,
                _ -> createHub.handle(
                        quartz, new CreateHub.Draft("Mill Lane", ModerationMode.OPEN, List.of("en"), null)));

        assertThat(outcomes)
                .filteredOn(new CreateHub.Outcome.Refused(HubRefusal.NAME_TAKEN)::equals)
                .hasSize(THREADS - 1);
    }

    @Test
    void who_begins_an_offer_several_times_at_once_has_one_draft() throws Exception {
        Actor wren = actor(Cast.VOLUNTEER);

        assertThat(Set.copyOf(atOnce(THREADS, _ -> startOffer.handle(wren, ResourceKind.SPACE))))
                .singleElement()
                .isInstanceOf(OfferOutcome.Done.class);
    }

    @Test
    void of_two_who_want_one_name_for_a_group_the_second_reads_that_it_is_taken() throws Exception {
        List<GroupId> bakers = new ArrayList<>();
        for (Cast member : List.of(Cast.VOLUNTEER, Cast.VETTED)) {
            GroupOutcome registered = registerGroup.handle(actor(member), Town.HARBOUR, group("Bakers"));
            assertThat(registered).as("nobody learns who else has asked").isInstanceOf(GroupOutcome.Done.class);
            bakers.add(((GroupOutcome.Done) registered).group());
        }
        List<Actor> coordinators = List.of(actor(Cast.COORDINATOR), actor(Cast.SECOND_COORDINATOR));

        List<GroupOutcome> outcomes = atOnce(
                2,
                number -> moveGroup.handle(
                        coordinators.get(number), bakers.get(number), GroupMove.ACCREDIT, "Known for years."));

        assertThat(outcomes)
                .filteredOn(new GroupOutcome.Refused(GroupRefusal.NAME_TAKEN)::equals)
                .hasSize(1);
    }

    private IntFunction<Boolean> act(Limited limited, Actor actor) throws SQLException {
        return switch (limited) {
            case LOOKS -> {
                MatchId match = shared();
                for (int before = 0; before < LookAtContact.LOOKS_A_DAY - 1; before++) {
                    lookAtContact.handle(actor, match);
                    TestClock.get().pass(Duration.ofMinutes(1));
                }
                yield _ -> lookAtContact.handle(actor, match) == LookAtContact.Outcome.RECORDED;
            }
            case DETAILS ->
                number -> addContactDetail.handle(actor, ContactKind.SIGNAL, "wren." + number)
                        == AddContactDetail.Outcome.ADDED;
            case INVITATIONS -> _ -> inviteToHub.handle(actor, Town.HARBOUR, "") instanceof HubOutcome.Done;
            case GROUPS ->
                number -> registerGroup.handle(actor, Town.HARBOUR, group("Bakers " + number))
                        instanceof GroupOutcome.Done;
            case OFFERS -> {
                for (int before = 0; before < 17; before++) {
                    startOffer.handle(actor, null);
                    sql("update offer set about = 'Evenings' where state = 'DRAFT'");
                }
                List<ResourceKind> kinds = List.of(ResourceKind.values());
                yield number -> startOffer.handle(actor, kinds.get(number)) instanceof OfferOutcome.Done;
            }
            case HUBS -> {
                List<HubId> hubs = hubs(limited.tries);
                yield number ->
                        askToJoin.handle(actor, hubs.get(number), List.of(), null, 0) instanceof HubOutcome.Done;
            }
        };
    }

    private static <T> List<T> atOnce(int tries, IntFunction<T> act) throws Exception {
        return AtOnce.inTurns(
                THREADS,
                IntStream.range(0, tries)
                        .<Callable<T>>mapToObj(number -> () -> act.apply(number))
                        .toList());
    }

    private static GroupDetails group(String name) {
        return new GroupDetails(name, "A group that feeds people", false, "", List.of(), null, Sensitivity.OPEN);
    }

    private MatchId shared() {
        Sharing sharing = new Sharing(Matches.agreed(database));
        sharing.add(Cast.ORGANISER, "maple.on.signal");
        sharing.tickAll(Cast.ORGANISER);
        return sharing.match();
    }

    private List<HubId> hubs(int number) throws SQLException {
        List<HubId> hubs = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < number; i++) {
                HubId hub = new HubId(UUID.randomUUID());
                statement.execute("insert into hub (id, name, mode, languages, listed) values ('" + hub + "', 'Lane "
                        + i + "', 'OPEN', '{en}', true)");
                hubs.add(hub);
            }
        }
        return hubs;
    }

    private Actor actor(Cast cast) {
        return new Actor(cast.id(), grants.rightsOf(cast.id()), TestClock.get().instant());
    }
}
