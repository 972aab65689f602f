package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.ImportedNeed;
import org.manyhands.needs.LineDraft;
import org.manyhands.needs.Urgency;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/** Says in the words of {@code needs} what a row was understood to say. */
@ApplicationScoped
class RowDrafts {

    private final Texts texts;

    @Inject
    RowDrafts(Texts texts) {
        this.texts = texts;
    }

    /**
     * A draft.
     *
     * @param hubPlace the town that the hub names as its own, or null
     */
    ImportedNeed of(PlannedNeed need, GroupId group, ImportChoices choices, @Nullable PlaceId hubPlace) {
        boolean nowhere = need.place() == null && !need.remote();
        return new ImportedNeed(
                group,
                need.line(),
                need.title(),
                text(need, choices.language()),
                "",
                "",
                need.hours(),
                byWhen(need),
                need.urgency() == null ? Urgency.WHENEVER : need.urgency(),
                need.remote() || (nowhere && choices.place() == MissingPlace.REMOTE),
                nowhere && choices.place() == MissingPlace.HUB ? hubPlace : need.place(),
                List.of(choices.language()),
                lines(need));
    }

    /** The last day; of something that names its first day only, that one. */
    static @Nullable LocalDate byWhen(PlannedNeed need) {
        return need.byWhen() == null ? need.starts() : need.byWhen();
    }

    /** The text, and under it what a need has no field for: the first day, the page it came from; if there is room. */
    private String text(PlannedNeed need, String code) {
        Language language = Language.of(code).orElse(Language.ENGLISH);
        List<String> more = new ArrayList<>();
        if (need.starts() != null && need.byWhen() != null && !need.starts().equals(need.byWhen())) {
            more.add(texts.say(language, "exchange", "first_day_line", need.starts()));
        }
        if (need.link() != null) {
            more.add(texts.say(language, "exchange", "link_line", need.link()));
        }
        String whole = (need.summary() + "\n\n" + String.join("\n", more)).strip();
        return CleanText.length(whole) > PlannedNeed.LONGEST_SUMMARY ? need.summary() : whole;
    }

    /** All people for the surest skill, one for each further one: "ten people" does not mean ten of every kind. */
    private static List<LineDraft> lines(PlannedNeed need) {
        List<LineDraft> lines = new ArrayList<>();
        for (SkillId skill : need.skills()) {
            lines.add(new LineDraft.OfSkill(skill, Level.WORKING, lines.isEmpty() ? need.people() : 1));
        }
        return lines;
    }
}
