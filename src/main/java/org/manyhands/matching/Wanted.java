package org.manyhands.matching;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.OpenLine;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;

/**
 * What a line asks for, as far as it decides who fits.
 *
 * @param left how many people or things are still looked for, at least 1
 * @param hours of work for one person, or null if not said
 * @param placeShown how much of the place whoever reads the reasons may know; reasons say no more than that
 * @param languages in any of which one can help; empty if that does not matter
 */
record Wanted(
        NeedLineId line,
        @Nullable SkillId skill,
        @Nullable Level level,
        @Nullable ResourceKind resource,
        int left,
        @Nullable Integer hours,
        @Nullable LocalDate byWhen,
        boolean remote,
        @Nullable PlaceId place,
        PlacePrecision placeShown,
        Set<String> languages,
        boolean vettedOnly) {

    static Wanted of(OpenLine line, int agreed) {
        boolean skill = line.kind() == LineKind.SKILL;
        return new Wanted(
                line.line(),
                skill ? line.skill() : null,
                skill ? line.level() : null,
                skill ? null : line.resource(),
                Math.max(1, line.quantity() - agreed),
                line.hours(),
                line.byWhen(),
                line.remote(),
                line.place(),
                line.placeShown(),
                line.languages(),
                line.vettedOnly());
    }

    boolean isForSkill() {
        return skill != null;
    }
}
