package org.manyhands.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** Who may block whom because of a match, and how many conversations somebody may begin. */
class ConversationPolicyTest {

    private static final HubId HUB = HubId.random();
    private static final GroupId GROUP = GroupId.random();
    private static final PersonId HELPER = PersonId.random();
    private static final PersonId ORGANISER = PersonId.random();
    private static final PersonId COLLEAGUE = PersonId.random();
    private static final Parties PARTIES = parties(MatchState.AGREED);

    private final Actor helper = actor(HELPER, Permission.TAKE_PART, Scope.of(HUB));
    private final Actor organiser = actor(ORGANISER, Permission.RUN_GROUP, Scope.of(GROUP));

    @Test
    void a_helper_may_block_who_of_the_group_has_written() {
        assertThat(ConversationPolicy.mayBlock(helper, PARTIES, ORGANISER, true))
                .isTrue();
        assertThat(ConversationPolicy.mayBlock(helper, PARTIES, ORGANISER, false))
                .isFalse();
        assertThat(ConversationPolicy.mayBlock(helper, PARTIES, HELPER, true)).isFalse();
    }

    @Test
    void the_group_may_block_the_helper_and_nobody_else() {
        assertThat(ConversationPolicy.mayBlock(organiser, PARTIES, HELPER, true))
                .isTrue();
        assertThat(ConversationPolicy.mayBlock(organiser, PARTIES, HELPER, false))
                .isTrue();
        assertThat(ConversationPolicy.mayBlock(organiser, PARTIES, COLLEAGUE, true))
                .isFalse();
        assertThat(ConversationPolicy.mayBlock(organiser, PARTIES, ORGANISER, true))
                .isFalse();
    }

    @Test
    void nobody_else_may_block_anybody() {
        for (Actor other : new Actor[] {
            Actor.anonymous(),
            actor(PersonId.random(), Permission.TAKE_PART, Scope.of(HUB)),
            actor(PersonId.random(), Permission.MODERATE_MATCHES, Scope.of(HUB)),
            actor(PersonId.random(), Permission.RUN_GROUP, Scope.of(GroupId.random())),
            actor(HELPER, Permission.TAKE_PART, Scope.of(HubId.random()))
        }) {
            assertThat(ConversationPolicy.mayBlock(other, PARTIES, HELPER, true))
                    .isFalse();
            assertThat(ConversationPolicy.mayBlock(other, PARTIES, ORGANISER, true))
                    .isFalse();
        }
    }

    @Test
    void five_conversations_are_begun_in_a_day_before_both_sides_have_agreed() {
        Parties asked = parties(MatchState.PROPOSED);

        assertThat(ConversationPolicy.write(helper, asked, "Good day.", written(4, false, false)))
                .isEqualTo(Verdict.allowed());
        assertThat(ConversationPolicy.write(helper, asked, "Good day.", written(5, false, false)))
                .isEqualTo(Verdict.refused(MessageRefusal.TOO_MANY_BEGUN));
        assertThat(ConversationPolicy.write(helper, asked, "Good day.", written(5, false, true)))
                .as("an answer")
                .isEqualTo(Verdict.allowed());
        assertThat(ConversationPolicy.write(helper, PARTIES, "Good day.", written(5, false, false)))
                .as("once both have agreed")
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void only_the_two_sides_read_and_they_write_until_the_match_ends() {
        Actor coordinator = actor(PersonId.random(), Permission.MODERATE_MATCHES, Scope.of(HUB));
        Parties over = parties(MatchState.DONE);
        for (Actor side : new Actor[] {helper, organiser}) {
            assertThat(ConversationPolicy.mayRead(side, over)).isTrue();
            assertThat(ConversationPolicy.mayWrite(side, over)).isFalse();
            assertThat(ConversationPolicy.mayWrite(side, PARTIES)).isTrue();
            assertThat(ConversationPolicy.write(side, over, "Good day.", new Written()))
                    .isEqualTo(Verdict.refused(MessageRefusal.CLOSED));
        }
        assertThat(ConversationPolicy.mayRead(coordinator, PARTIES)).isFalse();
        assertThat(ConversationPolicy.mayWrite(coordinator, PARTIES)).isFalse();
        assertThat(ConversationPolicy.write(coordinator, PARTIES, "Good day.", new Written()))
                .isEqualTo(Verdict.hidden());
    }

    @Test
    void a_block_closes_a_conversation_and_sixty_messages_are_enough_for_an_hour() {
        Written facts = new Written();
        facts.lastHour = 59;
        assertThat(ConversationPolicy.write(helper, PARTIES, "Good day.", facts))
                .isEqualTo(Verdict.allowed());
        facts.lastHour = 60;
        assertThat(ConversationPolicy.write(helper, PARTIES, "Good day.", facts))
                .isEqualTo(Verdict.refused(MessageRefusal.TOO_MANY));
        facts.blocked = true;
        assertThat(ConversationPolicy.write(helper, PARTIES, "Good day.", facts))
                .isEqualTo(Verdict.refused(MessageRefusal.CLOSED));
    }

    @Test
    void before_the_agreement_one_message_waits_and_no_contact_details_are_in_it() {
        Parties asked = parties(MatchState.PROPOSED);
        Written facts = new Written();
        assertThat(ConversationPolicy.write(helper, asked, "Call me on +351 21 123 45 67", facts))
                .isEqualTo(Verdict.refused(MessageRefusal.CONTACT_DETAILS));
        assertThat(ConversationPolicy.write(helper, PARTIES, "Call me on +351 21 123 45 67", facts))
                .isEqualTo(Verdict.allowed());
        facts.before = true;
        assertThat(ConversationPolicy.write(helper, asked, "Good day.", facts))
                .isEqualTo(Verdict.refused(MessageRefusal.WAIT_FOR_ANSWER));
    }

    private static Parties parties(MatchState state) {
        return new Parties(MatchId.random(), NeedId.random(), HUB, GROUP, HELPER, state, Instant.EPOCH, null);
    }

    private static Written written(long begun, boolean before, boolean answered) {
        Written facts = new Written();
        facts.begun = begun;
        facts.before = before;
        facts.answered = answered;
        return facts;
    }

    /** Nothing was written before, but for what a test says. */
    private static final class Written implements ConversationPolicy.Facts {

        private boolean blocked;
        private long lastHour;
        private long begun;
        private boolean before;
        private boolean answered;

        @Override
        public boolean blocked() {
            return blocked;
        }

        @Override
        public long writtenLastHour() {
            return lastHour;
        }

        @Override
        public long begunLastDay() {
            return begun;
        }

        @Override
        public boolean wroteBefore() {
            return before;
        }

        @Override
        public boolean wasAnswered() {
            return answered;
        }
    }

    private static Actor actor(PersonId person, Permission permission, Scope scope) {
        return new Actor(person, Set.of(new Right(permission, scope)));
    }
}
