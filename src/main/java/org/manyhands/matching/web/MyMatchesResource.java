package org.manyhands.matching.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;

/** My matches. */
@Path("/matches")
class MyMatchesResource {

    private static final int MOST_ENDED = 20;

    private final CurrentActor actor;
    private final MatchBoard board;
    private final MatchRowAssembler rows;

    MyMatchesResource(CurrentActor actor, MatchBoard board, MatchRowAssembler rows) {
        this.actor = actor;
        this.board = board;
        this.rows = rows;
    }

    @GET
    public MyMatchesPage show() {
        Actor person = actor.person();
        List<MatchSummary> waiting = board.waitingForMe(person);
        List<MatchSummary> awaited = board.waitingForOthers(person);
        List<MatchSummary> stuck = board.stuck(person);
        List<MatchSummary> running = board.running(person);
        List<MatchSummary> suggested = board.suggested(person);
        List<MatchSummary> ended =
                board.ended(person).stream().limit(MOST_ENDED).toList();
        List<MatchSummary> all = new ArrayList<>(waiting);
        all.addAll(awaited);
        all.addAll(stuck);
        all.addAll(running);
        all.addAll(suggested);
        all.addAll(ended);
        List<MatchRow> drawn = rows.of(person, all);
        return new MyMatchesPage(
                part(drawn, 0, waiting),
                part(drawn, waiting.size(), awaited),
                part(drawn, waiting.size() + awaited.size(), stuck),
                part(drawn, waiting.size() + awaited.size() + stuck.size(), running),
                part(drawn, all.size() - ended.size() - suggested.size(), suggested),
                part(drawn, all.size() - ended.size(), ended),
                all.isEmpty(),
                all.size() > ended.size());
    }

    /** Names and needs are asked for once for all lists together. */
    private static List<MatchRow> part(List<MatchRow> drawn, int from, List<MatchSummary> list) {
        return drawn.subList(from, from + list.size());
    }
}
