package org.manyhands.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.matching.Side;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/** Who reads what one side writes: the helper on one side, everybody who speaks for the group now on the other. */
@ApplicationScoped
class OtherSide {

    private final Grants grants;

    @Inject
    OtherSide(Grants grants) {
        this.grants = grants;
    }

    /** Those on the other side; the actor is one of the two. */
    List<PersonId> of(Actor actor, Parties parties) {
        return isHelper(actor, parties) ? organisers(parties) : List.of(parties.helper());
    }

    private static boolean isHelper(Actor actor, Parties parties) {
        return MatchParties.sideOf(actor, parties).orElseThrow() == Side.HELPER;
    }

    private List<PersonId> organisers(Parties parties) {
        return grants.holders(Role.GROUP_ORGANISER, Scope.of(parties.group()));
    }
}
