package org.manyhands.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.skills.Lexicon.Found;
import org.manyhands.skills.Name.Reading;

/**
 * Judges the false friends of one text by the company they keep: neighbouring words, and the list they stand in.
 * "Python, R and Go" settles two names, "go to the store" none.
 */
final class Company {

    private static final String LIST_SIGNS = ",;/|+&()[]•·\n،؛";
    private static final String PAIR_SIGNS = "/-–";
    private static final String SENTENCE_ENDS = ".!?؟:;\n";
    private static final String GLUE = ".&'’-@_";

    private final Words words;
    private final List<Found> found;
    private final Map<String, FalseFriend> kinds;
    private final Set<SkillId> technical;
    private final LittleWords little;
    private final boolean[] settled;

    Company(
            Words words,
            List<Found> found,
            Map<String, FalseFriend> kinds,
            Set<SkillId> technical,
            LittleWords little) {
        this.words = words;
        this.found = found;
        this.kinds = kinds;
        this.technical = technical;
        this.little = little;
        this.settled = new boolean[found.size()];
    }

    /** For each name found, whether it may stand. */
    boolean[] judge() {
        boolean open = false;
        for (int i = 0; i < settled.length; i++) {
            settled[i] = !isFalseFriend(i) || (!isGlued(i) && byNeighbours(i));
            open |= !settled[i];
        }
        if (open) {
            byNumbers();
            byList();
        }
        return settled;
    }

    private boolean isFalseFriend(int i) {
        return found.get(i).meaning().name().reading() == Reading.IN_COMPANY;
    }

    private FalseFriend kind(int i) {
        String kind = found.get(i).meaning().name().kind();
        FalseFriend friend = kind == null ? null : kinds.get(kind);
        if (friend == null) {
            throw new IllegalStateException("No such kind of false friend: " + kind);
        }
        return friend;
    }

    /** A letter of something else: the C of "D.C.", the R of "R&B". */
    private boolean isGlued(int i) {
        Found name = found.get(i);
        if (name.first() != name.last() || words.folded(name.first()).length() > 1) {
            return false;
        }
        boolean left = GLUE.indexOf(words.before(name.first())) >= 0;
        boolean right = GLUE.indexOf(words.after(name.last())) >= 0
                && words.gapAfter(name.last()).length() == 1;
        return left || right;
    }

    private boolean byNeighbours(int i) {
        Found name = found.get(i);
        FalseFriend friend = kind(i);
        // Spanish writes its names of languages small, and Arabic has no capitals.
        boolean capital = words.isCapitalised(name.first())
                || name.meaning().name().language().equals("es")
                || name.meaning().name().language().equals("ar");
        if (near(name.last(), 1, 1, friend.neverAfter())) {
            return false;
        }
        if (near(name.first(), -1, friend.reach(), friend.before())
                || near(name.last(), 1, friend.reach(), friend.after())) {
            return true;
        }
        if (isWrittenAsIn(name)) {
            return true;
        }
        return capital
                && ((near(name.first(), -1, 1, friend.beforeCapital()) && !leadsOn(name.last()))
                        || near(name.last(), 1, 1, friend.afterCapital()));
    }

    /** Arabic writes "in Arabic" as one word, بالعربية. */
    private boolean isWrittenAsIn(Found name) {
        String word = words.folded(name.first());
        return word.startsWith("بال") || word.startsWith("وبال");
    }

    /** True if the name only begins a longer one ("in Spanish Harlem", "in C's class"), or qualifies the noun after it. */
    private boolean leadsOn(int last) {
        if (last + 1 >= words.size()) {
            return false;
        }
        String gap = words.gapAfter(last);
        return gap.startsWith("'")
                || gap.startsWith("’")
                || (gap.isBlank() && gap.indexOf('\n') < 0 && words.isCapitalised(last + 1));
    }

    private boolean near(int from, int step, int reach, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return false;
        }
        int at = from;
        for (int i = 0; i < reach; i++) {
            int gap = step < 0 ? at - 1 : at;
            at += step;
            if (at < 0 || at >= words.size() || endsSentence(words.gapAfter(gap))) {
                return false;
            }
            if (wanted.contains(words.folded(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (SENTENCE_ENDS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Lists of nothing but false friends: "R, Julia or Scratch", "Word and Excel", "from Russian into Polish". */
    private void byNumbers() {
        for (int from = 0; from < settled.length; ) {
            int to = from;
            int enough = isWritten(from) ? kind(from).enough() : Integer.MAX_VALUE;
            boolean pair = false;
            while (to + 1 < settled.length && isWritten(to) && isWritten(to + 1)) {
                Link link = link(to);
                boolean paired = (link == Link.PAIR || link == Link.TRANSLATED)
                        && kind(to).pair()
                        && kind(to + 1).pair();
                if (link == Link.NONE || (link == Link.TRANSLATED && !paired)) {
                    break;
                }
                pair |= paired;
                to++;
                enough = Math.min(enough, kind(to).enough());
            }
            if (pair || to - from + 1 >= enough) {
                Arrays.fill(settled, from, to + 1, true);
            }
            from = to + 1;
        }
    }

    private boolean isWritten(int i) {
        return isFalseFriend(i)
                && !isGlued(i)
                && words.isCapitalised(found.get(i).first());
    }

    /** Spreads certainty along lists, to both sides. */
    private void byList() {
        for (int i = 1; i < settled.length; i++) {
            spread(i - 1, i, link(i - 1));
        }
        for (int i = settled.length - 1; i > 0; i--) {
            spread(i, i - 1, link(i - 1));
        }
    }

    private void spread(int from, int to, Link link) {
        if (!settled[from] || settled[to] || link == Link.NONE || isGlued(to)) {
            return;
        }
        boolean akin = kind(to).besideTechnical()
                ? technical.contains(found.get(from).meaning().skill().id())
                : isFalseFriend(from) && kind(from).equals(kind(to));
        boolean translated = link == Link.TRANSLATED && kind(to).pair();
        settled[to] = akin && (translated || words.isCapitalised(found.get(to).first()) || standsAlone(to));
    }

    /** In lower case a name must be a whole item of its list: "python, r, sql" but not "python and go from there". */
    private boolean standsAlone(int i) {
        int last = found.get(i).last();
        return Folding.isArabic(words.folded(last).charAt(0))
                || last + 1 == words.size()
                || !words.gapAfter(last).isBlank()
                || little.and().contains(words.folded(last + 1));
    }

    private enum Link {
        NONE,
        LIST,
        AND,
        PAIR,
        TRANSLATED
    }

    /** What joins a name to the next one found. */
    private Link link(int i) {
        int from = found.get(i).last();
        int to = found.get(i + 1).first();
        if (to - from > 2) {
            return Link.NONE;
        }
        Link link = Link.NONE;
        for (int at = from; at < to; at++) {
            link = strongest(link, link(words.gapAfter(at), at + 1 == to));
            if (link == Link.NONE && !words.gapAfter(at).isBlank()) {
                return Link.NONE;
            }
        }
        if (to - from == 2) {
            String between = words.folded(from + 1);
            if (little.towards().contains(between)) {
                return Link.TRANSLATED;
            }
            return little.and().contains(between) ? strongest(link, Link.AND) : Link.NONE;
        }
        return link == Link.NONE && words.folded(to).startsWith("وال") ? Link.AND : link;
    }

    private static Link link(String gap, boolean adjacent) {
        if (adjacent && gap.length() == 1 && PAIR_SIGNS.indexOf(gap.charAt(0)) >= 0) {
            return Link.PAIR;
        }
        boolean list = false;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            boolean sign = LIST_SIGNS.indexOf(c) >= 0;
            if (!sign && !Character.isWhitespace(c) && c != '-' && c != '*') {
                return Link.NONE;
            }
            list |= sign;
        }
        return list ? Link.LIST : Link.NONE;
    }

    private static Link strongest(Link a, Link b) {
        return a == Link.LIST || b == Link.NONE ? a : b;
    }
}
