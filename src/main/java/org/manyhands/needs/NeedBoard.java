package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.limits.CountReading;
import org.manyhands.shared.limits.ReadBudget;

/** The board of open needs, and one need of it. Every method begins with who asks. */
@ApplicationScoped
public class NeedBoard {

    /** Needs a page. */
    public static final int PAGE = 20;

    /** A page of the board. {@code found} counts no further than the reader may leaf. */
    public record Page(List<NeedRow> rows, int found, boolean more) {}

    private final NeedSelection selection;
    private final NeedSearch search;
    private final NeedRowAssembler rows;
    private final NeedViewAssembler views;
    private final CountReading counted;

    @Inject
    NeedBoard(
            NeedSelection selection,
            NeedSearch search,
            NeedRowAssembler rows,
            NeedViewAssembler views,
            CountReading counted) {
        this.selection = selection;
        this.search = search;
        this.rows = rows;
        this.views = views;
        this.counted = counted;
    }

    /** How far somebody may leaf: a list is for reading, not for copying (docs/rules.md#limits). */
    public static int pagesFor(Actor actor) {
        return actor.isPerson() ? 25 : 5;
    }

    /**
     * Open and not stale, the most urgent first, among these the latest confirmed.
     *
     * @param page from 0, below {@link #pagesFor}
     * @throws org.manyhands.shared.limits.TooManyReads where it is a search, and the reader's budget for these is spent
     */
    public Page open(Actor actor, NeedFilter filter, int page, Locale locale) {
        if (filter.narrows() && NeedReadingPolicy.isSearchCounted(actor)) {
            counted.spend(actor.id(), ReadBudget.SEARCHES, 1);
        }
        NeedSearch.Condition wanted = search.condition(filter);
        return page(actor, wanted.sql(), wanted.parameters(), OpenLines.ORDER, page, locale);
    }

    /** Whether there may be needs of the actor's own groups: whether they speak for any. */
    public static boolean hasOwn(Actor actor) {
        return NeedPolicy.speaksForAny(actor);
    }

    /**
     * All needs of the groups that the actor speaks for, in every state, what changed last first.
     *
     * @param page from 0
     */
    public Page own(Actor actor, int page, Locale locale) {
        UUID[] groups = Id.array(actor.groupsWhere(Permission.RUN_GROUP));
        if (groups.length == 0) {
            return new Page(List.of(), 0, false);
        }
        return page(actor, "n.group_id = any(:own)", Map.of("own", groups), "n.changed_at desc, n.id", page, locale);
    }

    private Page page(
            Actor actor, String condition, Map<String, Object> parameters, String order, int page, Locale locale) {
        int most = PAGE * pagesFor(actor);
        NeedSelection.Page selected =
                selection.by(actor).page(condition, parameters, order, page * PAGE, PAGE, most + 1);
        return new Page(rows.of(selected.rows(), locale), Math.min(selected.found(), most), selected.found() > most);
    }

    /**
     * The need as this actor sees it, if it exists for them.
     *
     * @throws org.manyhands.shared.limits.TooManyReads if it does, and the reader's budget is spent
     */
    public Optional<NeedView> find(Actor actor, NeedId id, Locale locale) {
        return views.find(actor, id, locale);
    }

    /** The need for whoever acts on it, now or at another time: for the pages of those who run it. */
    public Optional<NeedView> findToRun(Actor actor, NeedId id, Locale locale) {
        return views.findToRun(actor, id, locale);
    }

    /** Whether the need exists for this actor; for pages that name its address and show nothing of it. */
    public boolean exists(Actor actor, NeedId id) {
        return views.exists(actor, id);
    }

    /** What the group wrote of it, if the need exists for this actor. */
    public Optional<NeedTexts> texts(Actor actor, NeedId id) {
        return views.texts(actor, id);
    }

    /** Those of these needs that exist for this actor, open or not, as rows; for lists that other features keep by id. */
    public Map<NeedId, NeedRow> of(Actor actor, Collection<NeedId> needs, Locale locale) {
        if (needs.isEmpty()) {
            return Map.of();
        }
        UUID[] ids = Id.array(needs);
        return rows
                .of(selection.by(actor).list("n.id = any(:needs)", Map.of("needs", ids), "n.id", 0, ids.length), locale)
                .stream()
                .collect(Collectors.toUnmodifiableMap(NeedRow::id, Function.identity()));
    }

    /** The need as it may hang on a wall: paper is read by people whom nobody asked who they are. Published needs only. */
    public Optional<NeedView> sheet(Actor actor, NeedId id, Locale locale) {
        return views.sheet(actor, id, locale);
    }
}
