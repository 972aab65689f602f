package org.manyhands.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All names as a tree of words, so that a text is read in one pass and the longest name wins: at "Ruby on Rails" the
 * tree is followed for three words. (A trie over whole words rather than letters; Fredkin 1960.)
 */
final class Lexicon {

    /** What a name means. */
    record Meaning(Skill skill, Name name) {}

    /** A name found at the words first to last. */
    record Found(int first, int last, Meaning meaning) {}

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private @Nullable Meaning meaning;

        /** The node one word on; most nodes have one only, which a map of one holds at a fraction of the memory. */
        Node grow(String word) {
            Node grown = next.get(word);
            if (grown == null) {
                grown = new Node();
                if (next.isEmpty()) {
                    next = Map.of(word, grown);
                } else {
                    next = next instanceof HashMap ? next : new HashMap<>(next);
                    next.put(word, grown);
                }
            }
            return grown;
        }
    }

    private final Node root = new Node();
    private final Map<String, Meaning> joined = new HashMap<>();

    private Lexicon() {}

    /**
     * Builds the tree.
     *
     * @throws IllegalArgumentException naming every name that two skills claim
     */
    static Lexicon of(List<Wording> wordings) {
        Lexicon lexicon = new Lexicon();
        Map<String, String> clashes = new TreeMap<>();
        for (Wording wording : wordings) {
            Meaning meaning = new Meaning(wording.skill(), wording.name());
            for (List<String> words : wording.written()) {
                Meaning other = lexicon.put(words, meaning);
                if (other != null && !other.skill().id().equals(meaning.skill().id())) {
                    clashes.put(
                            String.join(" ", words),
                            other.skill().id() + " and " + meaning.skill().id());
                }
            }
        }
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException("Claimed by two skills: " + clashes);
        }
        for (Wording wording : wordings) {
            Meaning meaning = new Meaning(wording.skill(), wording.name());
            WordForms.derived(wording.name(), wording.written()).forEach(words -> lexicon.put(words, meaning));
        }
        return lexicon;
    }

    /** Stores a name unless the place is taken; answers who has it then. */
    private @Nullable Meaning put(List<String> words, Meaning meaning) {
        Node node = root;
        for (String word : words) {
            node = node.grow(word);
        }
        Meaning other = node.meaning;
        if (other == null) {
            node.meaning = meaning;
            if (words.size() > 1) {
                joined.putIfAbsent(String.join("", words), meaning);
            }
        }
        return other;
    }

    /** The longest name that begins at this word and that its reading allows there, or null. */
    @Nullable
    Found longest(Words words, int first, Allowed allowed) {
        return longest(root, words, first, first, allowed);
    }

    /** The name that fills these words wholly, or null. */
    @Nullable
    Meaning whole(Words words) {
        Found found = words.size() == 0 ? null : longest(words, 0, (name, from, to) -> to == words.size() - 1);
        return found == null ? null : found.meaning();
    }

    /** The name that is spelled so when its blanks are left out, as tags do: "datascience". */
    @Nullable
    Meaning joined(String word) {
        return joined.get(word);
    }

    /** Says whether a name may be read at these words. */
    interface Allowed {
        boolean test(Name name, int first, int last);
    }

    private static @Nullable Found longest(Node node, Words words, int first, int at, Allowed allowed) {
        Found best = null;
        if (at < words.size() && (at == first || words.goesOn(at - 1))) {
            String word = words.folded(at);
            best = follow(node, word, words, first, at, allowed);
            if (Folding.isArabic(word.charAt(0))) {
                for (String form : ArabicForms.of(word)) {
                    best = longer(best, follow(node, form, words, first, at, allowed));
                }
            }
        }
        Meaning meaning = node.meaning;
        if (best == null && meaning != null && allowed.test(meaning.name(), first, at - 1)) {
            return new Found(first, at - 1, meaning);
        }
        return best;
    }

    private static @Nullable Found follow(Node node, String word, Words words, int first, int at, Allowed allowed) {
        Node next = node.next.get(word);
        return next == null ? null : longest(next, words, first, at + 1, allowed);
    }

    private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.last() > a.last() ? b : a;
    }
}
