package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchSummary;
import org.manyhands.matching.MatchView;
import org.manyhands.needs.LineShown;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRow;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
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
                .map(match -> row(match, about.get(match.need()), names.get(match.helper())))
                .toList();
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

    private MatchRow row(MatchSummary match, @Nullable NeedRow need, @Nullable String helper) {
        List<String> facts = new ArrayList<>();
        if (need != null) {
            facts.add(need.title());
        }
        if (match.answerBy() != null) {
            facts.add(words.say("answer_by", match.answerBy()));
        }
        return new MatchRow(
                "/matches/" + match.id(),
                sentence(match, need, begins(helper)),
                MatchWords.mark(match.state()),
                words.state(match.state()),
                facts);
    }

    private String begins(@Nullable String name) {
        return name == null ? words.say("former_member_begins") : name;
    }

    private String sentence(MatchSummary match, @Nullable NeedRow need, String helper) {
        if (need == null) {
            return words.say("need_gone");
        }
        String what = line(need, match.line()).map(LineShown::what).orElse(need.title());
        return words.say("match_sentence", match.side(), helper, what, need.group());
    }

    private static Optional<LineShown> line(NeedRow need, NeedLineId line) {
        return need.lines().stream().filter(one -> one.id().equals(line)).findFirst();
    }
}
