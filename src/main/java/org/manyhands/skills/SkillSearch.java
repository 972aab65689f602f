package org.manyhands.skills;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds skills by words typed in part. A walk over some ten thousand names, far below a millisecond; no index to keep. */
final class SkillSearch {

    private record Entry(Skill skill, Name name, List<String> words, String joined) {}

    private record Hit(Skill skill, int rank) {}

    private static final int NO_HIT = Integer.MAX_VALUE;

    private final List<Entry> entries = new ArrayList<>();

    SkillSearch(List<Wording> wordings) {
        for (Wording wording : wordings) {
            for (List<String> words : wording.written()) {
                entries.add(new Entry(wording.skill(), wording.name(), words, String.join("", words)));
            }
        }
    }

    List<Skill> find(String typed, Locale locale, int limit) {
        List<String> wanted = words(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String joined = String.join("", wanted);
        List<Hit> best = new ArrayList<>();
        Hit current = null;
        for (Entry entry : entries) {
            int rank = rank(entry, wanted, joined, locale);
            if (current == null || !current.skill().id().equals(entry.skill().id())) {
                current = new Hit(entry.skill(), rank);
                best.add(current);
            } else if (rank < current.rank()) {
                current = new Hit(entry.skill(), rank);
                best.set(best.size() - 1, current);
            }
        }
        Collator alphabet = Collator.getInstance(locale);
        return best.stream()
                .filter(hit -> hit.rank() != NO_HIT)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.skill().label(locale), alphabet)
                        .thenComparing(hit -> hit.skill().id()))
                .limit(limit)
                .map(Hit::skill)
                .toList();
    }

    /**
     * The lower the better: a name typed in full first; then names of the reader's own language before others; then labels
     * before aliases if the name begins as typed; at last names in which other words begin so.
     */
    private static int rank(Entry entry, List<String> wanted, String joined, Locale locale) {
        boolean own = entry.name().language().equals(Name.ALL)
                || entry.name().language().equals(locale.getLanguage());
        int later = (own ? 0 : 10) + (entry.name().label() ? 0 : 3);
        if (entry.joined().equals(joined)) {
            return own ? 0 : 1;
        }
        if (entry.joined().startsWith(joined)) {
            return later + (beginsWith(entry.words(), wanted) ? 2 : 3);
        }
        for (String word : wanted) {
            if (!anyBeginsWith(entry.words(), word)) {
                return NO_HIT;
            }
        }
        return later + 6;
    }

    /** A loop by hand: as a stream it was what a search of the board mostly did. */
    private static boolean anyBeginsWith(List<String> words, String beginning) {
        for (String word : words) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(List<String> words, List<String> first) {
        return words.size() >= first.size() && words.subList(0, first.size()).equals(first);
    }

    private static List<String> words(String typed) {
        Words words = Words.of(typed);
        List<String> list = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            list.add(ArabicForms.withoutArticle(words.folded(i)));
        }
        return list;
    }
}
