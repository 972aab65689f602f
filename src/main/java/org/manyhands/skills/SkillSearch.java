package org.manyhands.skills;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds skills by words typed in part. Every search of the board asks, so not all of the ten thousand names are looked at, only those
 * that begin as typed or hold a word that does.
 */
final class SkillSearch {

    private record Entry(Skill skill, Name name, List<String> words, String joined) {}

    private record Hit(Skill skill, int rank) {}

    private static final int NO_HIT = Integer.MAX_VALUE;

    /** By each of their words and by the whole of them without spaces: what somebody may have begun to type. */
    private final NavigableMap<String, List<Entry>> entries = new TreeMap<>();

    SkillSearch(List<Wording> wordings) {
        for (Wording wording : wordings) {
            for (List<String> words : wording.written()) {
                Entry entry = new Entry(wording.skill(), wording.name(), words, String.join("", words));
                Set<String> beginnings = new HashSet<>(words);
                beginnings.add(entry.joined());
                beginnings.forEach(text ->
                        entries.computeIfAbsent(text, _ -> new ArrayList<>(1)).add(entry));
            }
        }
    }

    List<Skill> find(String typed, Locale locale, int limit) {
        List<String> wanted = words(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        String joined = String.join("", wanted);
        Map<SkillId, Hit> best = new HashMap<>();
        for (String beginning : List.of(joined, longest(wanted))) {
            for (Entry entry : beginningWith(beginning)) {
                Hit hit = new Hit(entry.skill(), rank(entry, wanted, joined, locale));
                best.merge(entry.skill().id(), hit, (one, other) -> one.rank() <= other.rank() ? one : other);
            }
        }
        Collator alphabet = Collator.getInstance(locale);
        return best.values().stream()
                .filter(hit -> hit.rank() != NO_HIT)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.skill().label(locale), alphabet)
                        .thenComparing(hit -> hit.skill().id()))
                .limit(limit)
                .map(Hit::skill)
                .toList();
    }

    private List<Entry> beginningWith(String typed) {
        List<Entry> found = new ArrayList<>();
        for (Map.Entry<String, List<Entry>> next : entries.tailMap(typed).entrySet()) {
            if (!next.getKey().startsWith(typed)) {
                break;
            }
            found.addAll(next.getValue());
        }
        return found;
    }

    /** The word that the fewest names are likely to hold. */
    private static String longest(List<String> words) {
        return words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
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
            if (entry.words().stream().noneMatch(one -> one.startsWith(word))) {
                return NO_HIT;
            }
        }
        return later + 6;
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
