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

/**
 * Notes that a coordinator opens the page of a match, and tells its two sides on which days that was. A mere suggestion, of which
 * nobody but coordinators knows, concerns nobody yet.
 */
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
            looks.note(actor, match.value());
            return Optional.empty();
        }
        List<LocalDate> days = looks.daysAt(match.value());
        return days.isEmpty() ? Optional.empty() : Optional.of(new LooksPanel(days));
    }
}
