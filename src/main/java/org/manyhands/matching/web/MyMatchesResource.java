package org.manyhands.matching.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Iterator;
import java.util.List;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchSummary;
import org.manyhands.matching.MyMatches;
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
        MyMatches mine = board.mine(person);
        List<MatchSummary> ended = latest(mine.ended());
        List<MatchSummary> over = latest(mine.overInHubs());
        List<List<MatchSummary>> lists =
                List.of(mine.waiting(), mine.awaited(), mine.stuck(), mine.running(), mine.suggested(), ended, over);
        List<MatchSummary> all = lists.stream().flatMap(List::stream).toList();
        Iterator<MatchRow> drawn = rows.of(person, all).iterator();
        return new MyMatchesPage(
                part(drawn, mine.waiting()),
                part(drawn, mine.awaited()),
                part(drawn, mine.stuck()),
                part(drawn, mine.running()),
                part(drawn, mine.suggested()),
                part(drawn, ended),
                part(drawn, over),
                ended.size() < mine.ended().size()
                        || over.size() < mine.overInHubs().size(),
                all.isEmpty(),
                all.size() > ended.size() + over.size());
    }

    private static List<MatchSummary> latest(List<MatchSummary> over) {
        return over.stream().limit(MOST_ENDED).toList();
    }

    /** The next rows, as many as the list has: names and needs are asked for once for all lists together. */
    private static List<MatchRow> part(Iterator<MatchRow> drawn, List<MatchSummary> list) {
        return list.stream().map(_ -> drawn.next()).toList();
    }
}
