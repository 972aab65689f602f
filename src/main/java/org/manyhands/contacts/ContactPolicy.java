package org.manyhands.contacts;

import java.util.Optional;
import org.manyhands.groups.Hearing;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.matching.Side;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.PersonId;

/** Who may release and who may look. One's own details need no policy: they are asked for by their owner's id only. */
final class ContactPolicy {

    /** Why something known to exist may not be done now. */
    enum Refusal {
        /** The two sides do not stand together: not yet, or not any more. */
        NOT_TOGETHER
    }

    private ContactPolicy() {}

    /** A party may say at any time before the end what it would share. */
    static Verdict<Refusal> mayRelease(Actor actor, Parties parties) {
        if (!isParty(actor, parties)) {
            return Verdict.hidden();
        }
        return parties.state().isEnd() ? Verdict.refused(Refusal.NOT_TOGETHER) : Verdict.allowed();
    }

    /** A party may look while both sides stand together. */
    static Verdict<Refusal> mayLook(Actor actor, Parties parties) {
        if (!isParty(actor, parties)) {
            return Verdict.hidden();
        }
        return parties.state().isTogether() ? Verdict.allowed() : Verdict.refused(Refusal.NOT_TOGETHER);
    }

    /** What an owner released is for the other side only, not for colleagues on the same side. */
    static boolean isForOther(Actor actor, Parties parties, PersonId owner) {
        boolean ownedByHelper = owner.equals(parties.helper());
        return MatchParties.sideOf(actor, parties)
                .map(side -> side == Side.HELPER ? !ownedByHelper : ownedByHelper)
                .orElse(false);
    }

    /** What was released to a group is for those who spoke for it then. */
    static boolean isHeard(Optional<Hearing.Span> hears, ContactRelease release) {
        return hears.filter(span -> release.isGivenSince(span.speaksSince())).isPresent();
    }

    private static boolean isParty(Actor actor, Parties parties) {
        return MatchParties.sideOf(actor, parties).isPresent();
    }
}
