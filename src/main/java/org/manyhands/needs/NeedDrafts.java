package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** Needs for those who write them. To everybody else, those who may read the need included, there is nothing here. */
@ApplicationScoped
public class NeedDrafts {

    private final Needs needs;
    private final NeedLineAssembler lines;
    private final NeedHistory history;
    private final NeedViewAssembler views;
    private final NeedLooks looks;
    private final GroupDirectory groups;
    private final HubDirectory hubs;

    @Inject
    NeedDrafts(
            Needs needs,
            NeedLineAssembler lines,
            NeedHistory history,
            NeedViewAssembler views,
            NeedLooks looks,
            GroupDirectory groups,
            HubDirectory hubs) {
        this.needs = needs;
        this.lines = lines;
        this.history = history;
        this.views = views;
        this.looks = looks;
        this.groups = groups;
        this.hubs = hubs;
    }

    /** The need, if the actor speaks for its group in it; in whatever state. */
    public Optional<NeedBeingWritten> find(Actor actor, NeedId id, Locale locale) {
        return written(actor, id).map(need -> shown(need, locale));
    }

    /** The need for a helper who may change its words; to everybody else, also those who write all of it, there is nothing. */
    public Optional<NeedBeingWritten> findToReword(Actor actor, NeedId id, Locale locale) {
        return needs.find(actor, id)
                .filter(seen -> HelperPolicy.helps(actor, seen.need().standing()))
                .map(seen -> read(actor, seen))
                .map(need -> shown(need, locale).forHelper());
    }

    /** The need for whoever may add lines to it: its writers, and its helpers. */
    public Optional<NeedBeingWritten> findToAddTo(Actor actor, NeedId id, Locale locale) {
        return find(actor, id, locale).or(() -> findToReword(actor, id, locale));
    }

    /**
     * What each audience would see, were the need open with this exposure; who would see nothing is missing. Made by the
     * code that draws the page.
     */
    public Map<Audience, NeedView> preview(Actor actor, NeedId id, Exposure asked, Locale locale) {
        Map<Audience, NeedView> previews = new EnumMap<>(Audience.class);
        Optional<Need> need =
                needs.find(actor, id).map(Needs.Seen::need).filter(one -> NeedPolicy.mayExpose(actor, one.standing()));
        for (Audience audience : PREVIEWED) {
            need.flatMap(one -> views.preview(one, asked, audience, locale))
                    .ifPresent(view -> previews.put(audience, view));
        }
        return previews;
    }

    /** The audiences that a preview tells about. */
    public static final List<Audience> PREVIEWED =
            List.of(Audience.STRANGER, Audience.MEMBER, Audience.VETTED, Audience.AGREED);

    private Optional<Need> written(Actor actor, NeedId id) {
        return needs.find(actor, id)
                .filter(seen -> NeedPolicy.writes(actor, seen.need().standing()))
                .map(seen -> read(actor, seen));
    }

    /** About to be shown: the look is written down first, where looks are. */
    private Need read(Actor actor, Needs.Seen seen) {
        looks.note(actor, seen);
        return seen.need();
    }

    NeedBeingWritten shown(Need need, Locale locale) {
        Wording wording = need.wording();
        Terms terms = need.terms();
        Optional<GroupSummary> group = groups.find(need.group());
        return new NeedBeingWritten(
                need.id(),
                need.hub(),
                group.map(GroupSummary::name).orElse(""),
                group.map(GroupSummary::accredited).orElse(false),
                need.state(),
                need.provenance().origin(),
                wording.title(),
                wording.difference(),
                wording.tried(),
                wording.doneWhen(),
                wording.decider(),
                wording.risks(),
                terms.hours(),
                terms.byWhen(),
                terms.urgency(),
                terms.remote(),
                terms.placeId() == null ? null : new PlaceId(terms.placeId()),
                terms.languages(),
                group.map(GroupSummary::languages)
                        .filter(spoken -> !spoken.isEmpty())
                        .or(() -> hubs.find(need.hub()).map(HubSummary::languages))
                        .orElse(List.of()),
                need.exposure(),
                lines.of(List.of(need.id()), locale).getOrDefault(need.id(), List.of()),
                need.missing(),
                asked(need),
                false,
                need.version());
    }

    private @Nullable String asked(Need need) {
        if (need.state() != NeedState.NEEDS_INFO && need.state() != NeedState.DECLINED) {
            return null;
        }
        return Happening.lastWord(history.of(need.id())).orElse(null);
    }
}
