package org.manyhands.needs;

import java.util.Set;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Right;
import org.manyhands.shared.Verdict;

/** Who helps with one need only, who names them, and what they may do: words and lines, and nothing that decides about others. */
final class HelperPolicy {

    private HelperPolicy() {}

    /**
     * Whether the actor helps with this one need, named by those who run it. A helper works on its words, adds to its lines and
     * says that it is still needed. What decides about others stays with those who run it: opening, holding and closing it, who
     * sees it, where and for whom it is, whom it is matched with, who else helps.
     */
    static boolean helps(Actor actor, Standing need) {
        return Audience.helps(actor, need);
    }

    /** Whether somebody with these rights can be a helper: belongs to the hub and, for a protected need, is vetted there. */
    static boolean canHelp(Set<Right> rights, Standing need) {
        return Audience.canBeTied(rights, need);
    }

    /**
     * Whether they can be named: whoever can help, unless one of the two has blocked the other. Nobody is made to read another's
     * words by being named.
     */
    static boolean canBeNamed(Set<Right> rights, Standing need, boolean keptApart) {
        return canHelp(rights, need) && !keptApart;
    }

    /** Whether the actor has a say in who helps with the need, and reads who does: those who run it. */
    static boolean runs(Actor actor, Standing need) {
        return NeedPolicy.mayExpose(actor, need);
    }

    /**
     * Whether the actor may name a helper. Anybody can register a group, and whoever names somebody learns whether they belong to
     * the hub: while the hub does not trust the group only coordinators do, who can learn that anyway.
     */
    static Verdict<NeedRefusal> nameHelper(Actor actor, Standing need, boolean trusted) {
        if (!runs(actor, need)) {
            return Verdict.hidden();
        }
        if (!need.state().isPublished()) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        return trusted || NeedPolicy.triages(actor, need.hub())
                ? Verdict.allowed()
                : Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED);
    }

    /** Whether the actor may reword it: a helper, while others read it. Whoever writes it revises all of it. */
    static Verdict<NeedRefusal> reword(Actor actor, Standing need, boolean trusted) {
        if (!helps(actor, need)) {
            return Verdict.hidden();
        }
        if (!need.state().isPublished()) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        return NeedPolicy.stays(need, trusted) ? Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED) : Verdict.allowed();
    }
}
