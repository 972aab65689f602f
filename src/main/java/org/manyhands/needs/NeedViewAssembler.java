package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.limits.CountReading;
import org.manyhands.shared.limits.ReadBudget;

/** Assembles a need for an audience: the only maker of {@link NeedView}. */
@ApplicationScoped
class NeedViewAssembler {

    private final Needs needs;
    private final NeedLineAssembler lines;
    private final NeedHistory history;
    private final NeedRowAssembler rows;
    private final NeedLooks looks;
    private final CountReading counted;
    private final GroupDirectory groups;
    private final HubDirectory hubs;
    private final Clock clock;

    @Inject
    NeedViewAssembler(
            Needs needs,
            NeedLineAssembler lines,
            NeedHistory history,
            NeedRowAssembler rows,
            NeedLooks looks,
            CountReading counted,
            GroupDirectory groups,
            HubDirectory hubs,
            Clock clock) {
        this.needs = needs;
        this.lines = lines;
        this.history = history;
        this.rows = rows;
        this.looks = looks;
        this.counted = counted;
        this.groups = groups;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The need as this actor sees it. */
    Optional<NeedView> find(Actor actor, NeedId id, Locale locale) {
        return read(actor, id).map(seen -> view(actor, seen, locale));
    }

    /** The same for whoever acts on the need, now or at another time; who merely sees it does not get here, and looks at nothing. */
    Optional<NeedView> findToRun(Actor actor, NeedId id, Locale locale) {
        return needs.find(actor, id)
                .filter(seen -> !NeedPolicy.sides(actor, seen.need().standing()).isEmpty())
                .map(seen -> {
                    looks.note(actor, seen);
                    return view(actor, seen, locale);
                });
    }

    private NeedView view(Actor actor, Needs.Seen seen, Locale locale) {
        GroupSummary group = group(seen.need());
        boolean trusted = group != null && group.accredited();
        // Only of what is over it matters, and asking costs the lines.
        boolean complete =
                seen.need().state() != NeedState.CLOSED || seen.need().missing().isEmpty();
        AllowedActs acts = AllowedActs.of(actor, seen.need().standing(), trusted, complete);
        return view(seen.need(), seen.sight(), seen.sight().nameOf(group), acts, locale);
    }

    private @Nullable GroupSummary group(Need need) {
        return groups.find(need.group()).orElse(null);
    }

    /** Whether the need exists for this actor; nothing of it is shown. */
    boolean exists(Actor actor, NeedId id) {
        return needs.find(actor, id).isPresent();
    }

    /** Only what the group wrote, for pages that show it beside something else. */
    Optional<NeedTexts> texts(Actor actor, NeedId id) {
        return read(actor, id).map(seen -> texts(seen.need().wording()));
    }

    /** The need, about to be shown: it is counted where reading is, and the look is written down first, where looks are. */
    private Optional<Needs.Seen> read(Actor actor, NeedId id) {
        Optional<Needs.Seen> found = needs.find(actor, id);
        found.ifPresent(seen -> {
            if (NeedReadingPolicy.isReadingCounted(actor, seen.sight().audience())) {
                counted.spend(actor.id(), ReadBudget.NEEDS, 1);
            }
            looks.note(actor, seen);
        });
        return found;
    }

    private static NeedTexts texts(Wording wording) {
        return new NeedTexts(
                wording.title(), wording.difference(), wording.tried(), wording.doneWhen(), wording.risks());
    }

    /**
     * The need as it may hang on a wall: whoever prints it, no more than somebody reads who was merely asked.
     *
     * @return empty where it is not published
     */
    Optional<NeedView> sheet(Actor actor, NeedId id, Locale locale) {
        return read(actor, id).filter(seen -> seen.need().state().isPublished()).flatMap(seen -> {
            Audience reader = seen.sight().audience();
            Audience wall = reader.compareTo(Audience.ASKED) < 0 ? reader : Audience.ASKED;
            return Sight.of(wall, seen.need().standing())
                    .map(sight -> view(seen.need(), sight, sight.nameOf(group(seen.need())), AllowedActs.NONE, locale));
        });
    }

    /**
     * The need as an audience would see it, were it open with this exposure, and so its group trusted.
     *
     * @return empty if it would not exist for them
     */
    Optional<NeedView> preview(Need need, Exposure asked, Audience audience, Locale locale) {
        return Sight.of(audience, need.standing().asOpen(asked))
                .map(sight -> view(need, sight, sight.nameOnceTrusted(group(need)), AllowedActs.NONE, locale));
    }

    private NeedView view(Need need, Sight sight, String group, AllowedActs acts, Locale locale) {
        Instant now = clock.instant();
        Terms terms = need.terms();
        return new NeedView(
                need.id(),
                need.hub(),
                hubs.find(need.hub()).map(HubSummary::name).orElse(""),
                need.group(),
                group,
                texts(need.wording()),
                lines.of(List.of(need.id()), locale).getOrDefault(need.id(), List.of()),
                terms.hours(),
                terms.byWhen(),
                terms.urgency(),
                terms.remote(),
                rows.placeShown(terms.placeId(), sight.place(), locale),
                terms.languages(),
                need.exposure(),
                need.state(),
                need.stateSince(),
                need.closeReason(),
                need.duplicateOf(),
                need.publishedAt(),
                need.confirmedAt(),
                need.freshness(now),
                need.provenance().origin(),
                sight.audience(),
                sight.keeper() ? need.keeper() : null,
                sight.keeper() ? need.deputy() : null,
                inside(need, sight),
                acts,
                need.version());
    }

    private NeedView.@Nullable Inside inside(Need need, Sight sight) {
        if (!sight.inside()) {
            return null;
        }
        boolean runsIt = sight.audience().compareTo(Audience.COORDINATOR) >= 0;
        return new NeedView.Inside(
                need.wording().decider(),
                runsIt ? need.remindAt() : null,
                need.reminders(),
                runsIt ? need.provenance().takenByPerson() : null,
                runsIt ? need.provenance().importFile() : null,
                runsIt ? need.provenance().importLine() : null,
                runsIt ? history.of(need.id()) : List.of());
    }
}
