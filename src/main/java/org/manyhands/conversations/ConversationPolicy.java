package org.manyhands.conversations;

import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Actor;

/** Who may read and write the conversation of a match: its two sides, and nobody else in any role. */
final class ConversationPolicy {

    private ConversationPolicy() {}

    /** The two sides, also after the match has ended: as long as the conversation is kept. */
    static boolean mayRead(Actor actor, Parties parties) {
        return MatchParties.sideOf(actor, parties).isPresent();
    }

    /** The two sides, until the match ends. */
    static boolean mayWrite(Actor actor, Parties parties) {
        return mayRead(actor, parties) && !parties.state().isEnd();
    }
}
