package org.manyhands.needs;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** Stands in where no feature brings needs and offers together. */
@Singleton
@DefaultBean
class NoMatchesYet implements NeedMatches {

    @Override
    public Map<NeedLineId, Integer> agreed(Collection<NeedLineId> lines) {
        return Map.of();
    }

    @Override
    public Map<NeedId, Tie> ties(PersonId person) {
        return Map.of();
    }
}
