package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchSummary;
import org.manyhands.matching.MyMatches;
import org.manyhands.shared.Actor;

/** Draws the matches of somebody for paper. */
@ApplicationScoped
class MatchSheetPageAssembler {

    private final MatchBoard board;
    private final MatchRowAssembler rows;
    private final MatchWords words;
    private final Clock clock;

    @Inject
    MatchSheetPageAssembler(MatchBoard board, MatchRowAssembler rows, MatchWords words, Clock clock) {
        this.board = board;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    MatchSheetPage page(Actor actor) {
        MyMatches mine = board.mine(actor);
        Map<String, List<MatchSummary>> lists = new LinkedHashMap<>();
        lists.put("mine_waiting", mine.waiting());
        lists.put("mine_awaited", mine.awaited());
        lists.put("mine_stuck", mine.stuck());
        lists.put("mine_running", mine.running());
        lists.put("mine_suggested", mine.suggested());
        MatchRowAssembler.Paper paper = rows.onPaper(
                actor, lists.values().stream().flatMap(List::stream).toList());
        List<MatchSheetPage.Part> parts = new ArrayList<>();
        lists.forEach((title, list) -> {
            List<MatchRow> shown = paper.of(list);
            if (!shown.isEmpty()) {
                parts.add(new MatchSheetPage.Part(words.say(title), shown));
            }
        });
        return new MatchSheetPage(parts, paper.leftOut(), words.day(LocalDate.now(clock)));
    }
}
