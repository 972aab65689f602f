package org.manyhands.offers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.Commitments;
import org.manyhands.people.Capacities;
import org.manyhands.people.Capacity;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.RequestLanguage;

/** Works out how much room somebody has left at this moment. */
@ApplicationScoped
class RoomLeftNow {

    private final Capacities capacities;
    private final Commitments commitments;
    private final RequestLanguage language;

    @Inject
    RoomLeftNow(Capacities capacities, Commitments commitments, RequestLanguage language) {
        this.capacities = capacities;
        this.commitments = commitments;
        this.language = language;
    }

    /** The room of this person; nothing while they have not said how much they can give. */
    @Nullable
    RoomLeft of(Actor actor) {
        Capacity capacity = capacities.of(Set.of(actor.id())).get(actor.id());
        if (capacity == null) {
            return null;
        }
        Commitments.Load load = commitments.of(actor.id());
        int limit = capacity.matchLimit();
        return new RoomLeft(
                Math.min(load.openMatches(), limit),
                limit,
                language.say(
                        "offers:room_sentence", load.openMatches(), limit, Math.max(0, limit - load.openMatches())),
                language.say("offers:room_hours", capacity.weeklyHours(), load.hours()),
                absence(capacity));
    }

    private String absence(Capacity capacity) {
        if (capacity.hidden()) {
            return language.say("people:hidden_now");
        }
        return capacity.away() ? language.say("people:away_now") : "";
    }
}
