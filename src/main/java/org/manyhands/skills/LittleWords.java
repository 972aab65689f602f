package org.manyhands.skills;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Small words of every language that tell what the names around them are there for; see little-words.txt.
 *
 * @param and joins the items of a list
 * @param towards stands between two languages of a translation
 * @param no denies, together with one of the next two, or right before an activity
 * @param not denies, together with a verb of wanting
 * @param wanting what somebody does not do who needs no such thing: "need", "require"
 * @param refusals whole phrases that deny the name right behind them: "we do not give" legal advice
 * @param activities that nobody lacks as a family lacks electricity: "no coding" asks for none
 * @param but ends what is denied
 */
record LittleWords(
        Set<String> and,
        Set<String> towards,
        Set<String> no,
        Set<String> experience,
        Set<String> needed,
        Set<String> not,
        Set<String> wanting,
        Set<List<String>> refusals,
        Set<String> activities,
        Set<String> but) {

    static LittleWords parse(List<String> lines) {
        Map<String, Set<String>> sets = new HashMap<>();
        Set<List<String>> refusals = new HashSet<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                String use = line.substring(0, space);
                if (use.equals("refusals")) {
                    SkillFile.split(line.substring(space))
                            .forEach(phrase -> refusals.add(Words.of(phrase).all()));
                } else {
                    sets.put(use, folded(line.substring(space)));
                }
            }
        }
        return new LittleWords(
                sets.getOrDefault("and", Set.of()),
                sets.getOrDefault("towards", Set.of()),
                sets.getOrDefault("no", Set.of()),
                sets.getOrDefault("experience", Set.of()),
                sets.getOrDefault("needed", Set.of()),
                sets.getOrDefault("not", Set.of()),
                sets.getOrDefault("wanting", Set.of()),
                Set.copyOf(refusals),
                sets.getOrDefault("activities", Set.of()),
                sets.getOrDefault("but", Set.of()));
    }

    /** The words of a comma-separated list in the form in which texts are compared. */
    static Set<String> folded(String list) {
        Set<String> folded = new HashSet<>();
        for (String word : SkillFile.split(list)) {
            folded.add(Words.of(word).folded(0));
        }
        return Set.copyOf(folded);
    }
}
