package org.manyhands.skills;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sees when a text names a skill only to say that nobody needs it: "no bowling skills are required", "you do not need to know
 * Python", "we do not give legal advice". What is missing is wanted: "no website yet" denies nothing.
 */
final class NotWanted {

    private static final int BEFORE = 5;
    private static final int AFTER = 5;
    private static final int BEFORE_WANTING = 6;
    private static final int UP_TO_THE_VERB = 2;

    private NotWanted() {}

    /**
     * True for a name in "no … name … experience", "no experience in name needed", "not need … name", "do not give name" or "no
     * name", within one sentence.
     */
    static boolean denies(Words words, int first, int last, LittleWords little) {
        return deniesExperience(words, first, last, little)
                || deniesWanting(words, first, little)
                || refuses(words, first, little)
                || deniesActivity(words, first, last, little);
    }

    /** "You don't need to know Python", "no se requieren conocimientos de programación", «لا حاجة لخبرة في البرمجة». */
    private static boolean deniesWanting(Words words, int first, LittleWords little) {
        for (int at = first - 1; at >= 0 && at >= first - BEFORE_WANTING; at--) {
            if (endsClause(words.gapAfter(at)) || little.but().contains(words.folded(at))) {
                return false;
            }
            if (isNot(words, at, little)) {
                for (int verb = at + 1; verb < first && verb <= at + UP_TO_THE_VERB; verb++) {
                    if (little.wanting().contains(words.folded(verb))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "We do not give legal advice": what a group keeps away from, while "we could not give them a designer" lacks one. */
    private static boolean refuses(Words words, int first, LittleWords little) {
        return little.refusals().stream().anyMatch(phrase -> standsBefore(words, first, phrase));
    }

    private static boolean standsBefore(Words words, int first, List<String> phrase) {
        int from = first - phrase.size();
        return from >= 0
                && IntStream.range(0, phrase.size())
                        .allMatch(i ->
                                words.folded(from + i).equals(phrase.get(i)) && !endsClause(words.gapAfter(from + i)));
    }

    /** "No coding": what people do and nobody lacks. */
    private static boolean deniesActivity(Words words, int first, int last, LittleWords little) {
        return first > 0
                && words.gapAfter(first - 1).isBlank()
                && little.no().contains(words.folded(first - 1))
                && little.activities().contains(words.folded(last));
    }

    /** "Not", also at the end of "don't". */
    private static boolean isNot(Words words, int at, LittleWords little) {
        boolean shortened = at > 0
                && words.folded(at).equals("t")
                && (words.gapAfter(at - 1).equals("'") || words.gapAfter(at - 1).equals("’"));
        return shortened || little.not().contains(words.folded(at));
    }

    private static boolean endsClause(String gap) {
        return gap.chars().anyMatch(sign -> ".!?,;:؟،؛\n".indexOf(sign) >= 0);
    }

    private static boolean deniesExperience(Words words, int first, int last, LittleWords little) {
        int no = -1;
        boolean experience = false;
        for (int at = first - 1; at >= 0 && at >= first - BEFORE && no < 0 && sameSentence(words, at); at--) {
            experience |= little.experience().contains(words.folded(at));
            no = little.no().contains(words.folded(at)) ? at : no;
        }
        if (no < 0) {
            return false;
        }
        for (int at = last + 1; at < words.size() && at <= last + AFTER && sameSentence(words, at - 1); at++) {
            if (little.needed().contains(words.folded(at))
                    || little.experience().contains(words.folded(at))) {
                return true;
            }
        }
        return experience;
    }

    private static boolean sameSentence(Words words, int before) {
        String gap = words.gapAfter(before);
        return gap.indexOf('.') < 0 && gap.indexOf('!') < 0 && gap.indexOf(',') < 0 && gap.indexOf('?') < 0;
    }
}
