package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.matching.MatchSummary;
import org.manyhands.matching.MatchView;
import org.manyhands.matching.Side;
import org.manyhands.needs.LineShown;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRow;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** Makes lists of matches fit to read: needs and names, each asked for once for the whole list. */
@ApplicationScoped
public class MatchRowAssembler {

    private final NeedBoard needs;
    private final Pseudonyms pseudonyms;
    private final MatchWords words;

    @Inject
    MatchRowAssembler(NeedBoard needs, Pseudonyms pseudonyms, MatchWords words) {
        this.needs = needs;
        this.pseudonyms = pseudonyms;
        this.words = words;
    }

    /** The matches as rows, in the same order. A bounded number of queries. */
    public List<MatchRow> of(Actor actor, List<MatchSummary> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        Map<NeedId, NeedRow> about =
                needs.of(actor, matches.stream().map(MatchSummary::need).toList(), words.locale());
        Map<PersonId, String> names =
                pseudonyms.of(matches.stream().map(MatchSummary::helper).toList());
        return matches.stream()
                .map(match -> {
                    NeedRow need = about.get(match.need());
                    return row(match, need, sentence(match, need, begins(names.get(match.helper()))));
                })
                .toList();
    }

    /**
     * Matches as they may stand on paper, which is read by people whom nobody asked who they are.
     *
     * @param rows of those that may, by match
     * @param leftOut how many may not, because their needs are protected
     */
    record Paper(Map<MatchId, MatchRow> rows, int leftOut) {

        /** Those of this list that may stand there, in its order. */
        List<MatchRow> of(List<MatchSummary> list) {
            return list.stream()
                    .map(match -> rows.get(match.id()))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /**
     * The matches for paper: none with a protected need, none with a need that the actor no longer sees, and of a careful need no
     * group, whoever helps it.
     */
    Paper onPaper(Actor actor, List<MatchSummary> matches) {
        Map<NeedId, NeedRow> about =
                needs.of(actor, matches.stream().map(MatchSummary::need).toList(), words.locale());
        Map<PersonId, String> names =
                pseudonyms.of(matches.stream().map(MatchSummary::helper).toList());
        Map<MatchId, MatchRow> rows = new HashMap<>();
        int leftOut = 0;
        for (MatchSummary match : matches) {
            NeedRow need = about.get(match.need());
            if (need != null && need.sensitivity() == Sensitivity.PROTECTED) {
                leftOut++;
            } else if (need != null) {
                String helper = begins(names.get(match.helper()));
                String sentence = need.sensitivity() == Sensitivity.CAREFUL
                        ? withoutGroup(match, need, helper)
                        : sentence(match, need, helper);
                rows.put(match.id(), row(match, need, sentence));
            }
        }
        return new Paper(rows, leftOut);
    }

    /** One match as a sentence, with the need it is about if the actor still sees that. */
    Told tell(Actor actor, MatchView match) {
        NeedRow need = needs.of(actor, List.of(match.match().need()), words.locale())
                .get(match.match().need());
        String name =
                pseudonyms.of(List.of(match.match().helper())).get(match.match().helper());
        String helper = name == null ? words.say("former_member") : name;
        String begins = begins(name);
        String group = need == null ? words.say("a_group") : need.group();
        return new Told(sentence(match.summary(), need, begins), helper, begins, group, need);
    }

    /**
     * What pages say of a match before anything else.
     *
     * @param helperBegins the helper's name where a sentence begins with it
     */
    record Told(
            String sentence,
            String helper,
            String helperBegins,
            String group,
            @Nullable NeedRow need) {}

    private MatchRow row(MatchSummary match, @Nullable NeedRow need, String sentence) {
        List<String> facts = new ArrayList<>();
        if (need != null) {
            facts.add(need.title());
        }
        if (match.answerBy() != null) {
            facts.add(words.say("answer_by", match.answerBy()));
        }
        return new MatchRow(
                "/matches/" + match.id(), sentence, MatchWords.mark(match.state()), words.state(match.state()), facts);
    }

    private String begins(@Nullable String name) {
        return name == null ? words.say("former_member_begins") : name;
    }

    private String sentence(MatchSummary match, @Nullable NeedRow need, String helper) {
        if (need == null) {
            return words.say("need_gone");
        }
        return words.say("match_sentence", match.side(), helper, what(match, need), need.group());
    }

    private String withoutGroup(MatchSummary match, NeedRow need, String helper) {
        return match.side() == Side.HELPER
                ? what(match, need)
                : words.say("match_sentence", Side.GROUP, helper, what(match, need), "");
    }

    private static String what(MatchSummary match, NeedRow need) {
        return line(need, match.line()).map(LineShown::what).orElse(need.title());
    }

    private static Optional<LineShown> line(NeedRow need, NeedLineId line) {
        return need.lines().stream().filter(one -> one.id().equals(line)).findFirst();
    }
}
