package org.manyhands.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.DistanceBand;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/**
 * A person and a line, compared: what was found about each facet, in the order in which facets are compared, and the facts that
 * the sentences name.
 *
 * @param findings one for each facet that applies
 * @param skill the offered skill that comes nearest; null for a thing
 * @param band how far away, where that may be told; null otherwise
 * @param hoursLeft how many hours are left until the day, where hours are asked for; 0 otherwise
 * @param lastAsked when they were last asked; the day that decides among equals
 */
public record Fit(
        PersonId person,
        OfferId offer,
        List<Finding> findings,
        @Nullable SkillId skill,
        @Nullable Level level,
        int quantity,
        @Nullable DistanceBand band,
        boolean acrossBorder,
        int hoursLeft,
        int openMatches,
        int limit,
        @Nullable LocalDate lastAsked) {

    public Fit {
        findings = List.copyOf(findings);
    }

    /** The same with other findings. */
    Fit with(List<Finding> others) {
        return new Fit(
                person,
                offer,
                others,
                skill,
                level,
                quantity,
                band,
                acrossBorder,
                hoursLeft,
                openMatches,
                limit,
                lastAsked);
    }
}
