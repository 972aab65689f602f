package org.manyhands.matching.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.manyhands.hubs.CoordinatorLooks;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;

/** Tells the two sides of a match on which days coordinators looked at it. */
@ApplicationScoped
class LooksPanelAssembler implements MatchPanel {

    private static final int LAST = 90;

    private final MatchParties matches;
    private final CoordinatorLooks looks;

    @Inject
    LooksPanelAssembler(MatchParties matches, CoordinatorLooks looks) {
        this.matches = matches;
        this.looks = looks;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<TemplateInstance> panel(Actor actor, MatchId match) {
        return matches.of(match).flatMap(parties -> panel(actor, match, parties));
    }

    private Optional<TemplateInstance> panel(Actor actor, MatchId match, Parties parties) {
        if (MatchParties.sideOf(actor, parties).isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = looks.daysAt(match.value());
        return days.isEmpty() ? Optional.empty() : Optional.of(new LooksPanel(days));
    }
}
