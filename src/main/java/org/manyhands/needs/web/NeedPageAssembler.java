package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.needs.Audience;
import org.manyhands.needs.Happening;
import org.manyhands.needs.LineShown;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.NeedView;
import org.manyhands.needs.WaysToHelp;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;

/** Draws the page of a need: for reading it, and with a notice after an act on it was refused. */
@RequestScoped
public class NeedPageAssembler {

    private final CurrentActor actor;
    private final NeedBoard board;
    private final WaysToHelp ways;
    private final NeedWords words;
    private final HistoryWords history;
    private final NeedActsAssembler acts;

    @Inject
    NeedPageAssembler(
            CurrentActor actor,
            NeedBoard board,
            WaysToHelp ways,
            NeedWords words,
            HistoryWords history,
            NeedActsAssembler acts) {
        this.actor = actor;
        this.board = board;
        this.ways = ways;
        this.words = words;
        this.history = history;
        this.acts = acts;
    }

    /**
     * The page of a need for the reader of this request.
     *
     * @throws Absent if it does not exist for them
     */
    public NeedPage of(NeedId id, @Nullable NeedRefusal refused) {
        return page(board.find(actor.get(), id, words.locale()).orElseThrow(Absent::new), refused);
    }

    /**
     * The sheet of a need, for the wall.
     *
     * @throws Absent if it does not exist for the reader of this request, or is not published
     */
    NeedPage sheet(NeedId id) {
        return page(board.sheet(actor.get(), id, words.locale()).orElseThrow(Absent::new), null);
    }

    private NeedPage page(NeedView need, @Nullable NeedRefusal refused) {
        Actor reader = actor.get();
        Map<PersonId, String> names = history.names(need);
        boolean guarded = need.sensitivity() == Sensitivity.PROTECTED;
        boolean ofGroup = need.audience() == Audience.GROUP;
        boolean runs = need.audience().compareTo(Audience.COORDINATOR) >= 0;
        Map<NeedLineId, WaysToHelp.OwnHelp> own = ways.own(reader, need.hub(), need.id());
        return new NeedPage(
                need,
                need.state().isPublished(),
                words.mark(need.state(), need.coverage(), need.closed()),
                words.stateWord(need.state(), need.coverage())
                        + (need.state() == NeedState.OPEN ? words.say("state_and_urgency", need.urgency()) : ""),
                words.say("stands", standing(need), words.reason(need.closed())),
                lines(need, reader, own),
                facts(need),
                runs ? came(need, names) : words.say("came_told_to_all", need.origin()),
                keeper(need, names),
                need.confirmed() == null || !need.state().isPublished()
                        ? ""
                        : words.say("fresh", need.freshness(), need.confirmed()),
                runs ? words.sees(need.exposure()) : "",
                guarded && ofGroup ? "/needs/" + need.id() + "/looks" : null,
                guarded && !ofGroup,
                need.sameAs() != null && board.exists(reader, need.sameAs()) ? "/needs/" + need.sameAs() : null,
                history.entries(need, names),
                acts.of(need, reader, own.keySet()),
                acts.helping(need, reader),
                asked(need),
                standing(need),
                refused == null ? null : words.say("refusal", refused));
    }

    private List<NeedPage.LineOnPage> lines(NeedView need, Actor reader, Map<NeedLineId, WaysToHelp.OwnHelp> own) {
        boolean open = need.state() == NeedState.OPEN;
        boolean over = need.state() == NeedState.CLOSED || need.state() == NeedState.DECLINED;
        boolean member = readsAsMember(need);
        WaysToHelp.Ways mine = ways.of(reader, need.hub(), need.groupId());
        return need.lines().stream()
                .map(line -> new NeedPage.LineOnPage(
                        words.line(line),
                        over && line.found() == 0
                                ? null
                                : words.say("covered", line.found(), line.wanted(), line.kind()),
                        Math.min(line.found(), line.wanted()),
                        line.wanted(),
                        open && member && line.open() > 0 && mine.comesForward() && !own.containsKey(line.id())
                                ? at(need, line, "help")
                                : null,
                        own(own.get(line.id())),
                        open && mine.looksForPeople() ? at(need, line, "candidates") : null))
                .toList();
    }

    /** Where the reader's own help with a line stands, and the way to it: instead of offering it once more. */
    private @Nullable Link own(WaysToHelp.@Nullable OwnHelp own) {
        return own == null ? null : new Link(words.say("own_help", own.stand()), "/matches/" + own.match());
    }

    /** Whoever helps with the need already, or is asked to, can give something else towards it, like every member. */
    private static boolean readsAsMember(NeedView need) {
        return switch (need.audience()) {
            case MEMBER, VETTED, ASKED, HELPER, AGREED -> true;
            default -> false;
        };
    }

    private static String at(NeedView need, LineShown line, String what) {
        return "/needs/" + need.id() + "/lines/" + line.id() + "/" + what;
    }

    private List<NeedPage.Fact> facts(NeedView need) {
        List<NeedPage.Fact> facts = new ArrayList<>();
        add(facts, "fact_who", need.group());
        add(facts, "fact_where", words.where(need.remote(), need.place()));
        add(facts, "fact_by", need.byWhen() == null ? "" : words.day(need.byWhen()));
        add(facts, "fact_hours", need.hours() == null ? "" : words.say("hours", need.hours()));
        add(facts, "fact_languages", words.languages(need.languages()));
        NeedView.Inside inside = need.inside();
        add(facts, "fact_decides", inside == null ? "" : inside.decider());
        return facts;
    }

    private void add(List<NeedPage.Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new NeedPage.Fact(words.say(name), value));
        }
    }

    /** The last word of a coordinator on a need that was given back. */
    private static @Nullable String asked(NeedView need) {
        NeedView.Inside inside = need.inside();
        boolean givenBack = need.state() == NeedState.NEEDS_INFO || need.state() == NeedState.DECLINED;
        return inside == null || !givenBack
                ? null
                : Happening.lastWord(inside.history()).orElse(null);
    }

    /** Its state, or that it was taken up again: then it waits for its writers though nobody has asked them anything. */
    private static String standing(NeedView need) {
        return need.state() == NeedState.NEEDS_INFO && need.inside() != null && asked(need) == null
                ? "REDRAFTED"
                : need.state().name();
    }

    private String came(NeedView need, Map<PersonId, String> names) {
        NeedView.Inside inside = need.inside();
        return inside == null
                ? ""
                : words.say(
                        "came",
                        need.origin(),
                        history.begins(names, inside.takenBy()),
                        inside.importFile(),
                        inside.importLine() == null ? 0 : inside.importLine());
    }

    private String keeper(NeedView need, Map<PersonId, String> names) {
        if (need.audience().compareTo(Audience.MEMBER) < 0) {
            return "";
        }
        return need.keeper() == null
                // What is over waits for nobody to look after it.
                ? need.state() == NeedState.CLOSED ? "" : words.say("kept_by_nobody")
                : need.deputy() == null
                        ? words.say("kept_by", history.begins(names, need.keeper()))
                        : words.say(
                                "kept_by_both",
                                history.begins(names, need.keeper()),
                                history.name(names, need.deputy()));
    }
}
