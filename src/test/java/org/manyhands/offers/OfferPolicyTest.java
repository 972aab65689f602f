package org.manyhands.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.ResourceKind;

/** Who may do what with an offer: its owner, the coordinators of the owner's hubs, and everybody else. */
class OfferPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final HubId HUB = HubId.random();
    private static final PersonId OWNER = PersonId.random();

    private final Actor owner = actor(OWNER, Permission.TAKE_PART, HUB);
    private final Actor coordinator = actor(PersonId.random(), Permission.MODERATE_MATCHES, HUB);
    private final Actor elsewhere = actor(PersonId.random(), Permission.MODERATE_MATCHES, HubId.random());
    private final Actor member = actor(PersonId.random(), Permission.TAKE_PART, HUB);

    @Test
    void whoever_a_hub_has_taken_in_begins_up_to_twenty_offers() {
        assertThat(OfferPolicy.start(owner, 19)).isEqualTo(Verdict.allowed());
        assertThat(OfferPolicy.start(owner, 20)).isEqualTo(Verdict.refused(OfferRefusal.TOO_MANY));
        assertThat(OfferPolicy.start(Actor.anonymous(), 0)).isEqualTo(Verdict.refused(OfferRefusal.NO_HUB));
    }

    @Test
    void its_owner_reads_it_whatever_became_of_it() {
        assertThat(read(owner, standing(TODAY), true)).isEqualTo(Verdict.allowed());
        assertThat(read(owner, closed(), true)).isEqualTo(Verdict.allowed());
    }

    @Test
    void coordinators_of_the_owners_hubs_read_what_stands() {
        assertThat(read(coordinator, standing(TODAY), false)).isEqualTo(Verdict.allowed());
        assertThat(read(coordinator, standing(null), false)).isEqualTo(Verdict.allowed());
        assertThat(read(coordinator, paused(), false)).isEqualTo(Verdict.allowed());
    }

    @Test
    void for_coordinators_there_is_no_draft_and_nothing_that_is_over_or_long_run_out_or_whose_owner_is_out_of_sight() {
        assertThat(read(coordinator, draft(), false)).isEqualTo(Verdict.hidden());
        assertThat(read(coordinator, closed(), false)).isEqualTo(Verdict.hidden());
        assertThat(read(coordinator, standing(TODAY.minusDays(14)), false)).isEqualTo(Verdict.allowed());
        assertThat(read(coordinator, standing(TODAY.minusDays(15)), false)).isEqualTo(Verdict.hidden());
        assertThat(read(coordinator, standing(TODAY), true)).isEqualTo(Verdict.hidden());
    }

    @Test
    void for_everybody_else_there_is_no_offer() {
        for (Actor other : List.of(elsewhere, member, Actor.anonymous())) {
            assertThat(read(other, standing(TODAY), false)).isEqualTo(Verdict.hidden());
            assertThat(OfferPolicy.change(other, draft())).isEqualTo(Verdict.hidden());
            assertThat(OfferPolicy.move(other, standing(TODAY), OfferMove.CLOSE))
                    .isEqualTo(Verdict.hidden());
        }
        assertThat(OfferPolicy.change(coordinator, standing(TODAY))).isEqualTo(Verdict.hidden());
        assertThat(OfferPolicy.move(coordinator, standing(TODAY), OfferMove.CLOSE))
                .isEqualTo(Verdict.hidden());
    }

    @Test
    void its_owner_changes_it_until_it_is_over() {
        assertThat(OfferPolicy.change(owner, draft())).isEqualTo(Verdict.allowed());
        assertThat(OfferPolicy.change(owner, standing(TODAY))).isEqualTo(Verdict.allowed());
        assertThat(OfferPolicy.change(owner, closed())).isEqualTo(Verdict.refused(OfferRefusal.NOT_NOW));
    }

    @Test
    void its_owner_makes_the_moves_of_the_table_and_publishes_nothing_empty() {
        assertThat(OfferPolicy.move(owner, draft(), OfferMove.PUBLISH))
                .isEqualTo(Verdict.refused(OfferRefusal.HOLDS_NOTHING));
        assertThat(OfferPolicy.move(owner, thing(), OfferMove.PUBLISH)).isEqualTo(Verdict.allowed());
        assertThat(OfferPolicy.move(owner, draft(), OfferMove.CLOSE)).isEqualTo(Verdict.allowed());
        assertThat(OfferPolicy.move(owner, standing(TODAY), OfferMove.RESUME))
                .isEqualTo(Verdict.refused(OfferRefusal.NOT_NOW));
    }

    private static Verdict<OfferRefusal> read(Actor actor, Offer offer, boolean hidden) {
        return OfferPolicy.read(actor, offer, TODAY, () -> Set.of(HUB), () -> hidden);
    }

    private static Offer draft() {
        return new Offer(OWNER, ResourceKind.EQUIPMENT, NOW, TODAY);
    }

    private static Offer thing() {
        Offer offer = draft();
        offer.describe(new OfferTerms("A ladder", 1, null, null, "", "", false));
        return offer;
    }

    private static Offer standing(@Nullable LocalDate until) {
        Offer offer = thing();
        offer.move(OfferMove.PUBLISH, null, NOW);
        offer.standUntil(until);
        return offer;
    }

    private static Offer paused() {
        Offer offer = standing(TODAY);
        offer.move(OfferMove.PAUSE, null, NOW);
        return offer;
    }

    private static Offer closed() {
        Offer offer = standing(TODAY);
        offer.move(OfferMove.CLOSE, OfferEnding.NOBODY_ASKED, NOW);
        return offer;
    }

    private static Actor actor(PersonId person, Permission permission, HubId hub) {
        return new Actor(person, Set.of(new Right(permission, Scope.of(hub))));
    }
}
