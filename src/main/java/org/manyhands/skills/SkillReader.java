package org.manyhands.skills;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.manyhands.skills.Lexicon.Found;
import org.manyhands.skills.Lexicon.Meaning;
import org.manyhands.skills.Name.Reading;

/**
 * Finds the skills that a text speaks of, by their labels and aliases in every language. Reads in one pass, the longest
 * name first; words are compared without case, accents and Arabic prefixes, and only whole words count.
 *
 * <p>Immutable and safe to share.
 */
public final class SkillReader {

    private final Lexicon lexicon;
    private final Map<String, FalseFriend> falseFriends;
    private final Set<SkillId> technical;
    private final LittleWords little;

    public SkillReader(Taxonomy taxonomy) {
        List<Wording> wordings = new ArrayList<>(taxonomy.setPhrases());
        wordings.addAll(taxonomy.wordings());
        lexicon = Lexicon.of(wordings);
        falseFriends = taxonomy.falseFriends();
        technical = taxonomy.technical();
        little = taxonomy.littleWords();
    }

    /**
     * The skills of a text in the order in which it names them; one named twice is answered twice.
     *
     * @param hint the language the text is probably in; names that mislead in another language need it
     */
    public List<Recognised> read(String text, Locale hint) {
        Words words = Words.of(text);
        List<Found> found = find(words, hint);
        boolean[] stands = new Company(words, found, falseFriends, technical, little).judge();
        List<Recognised> recognised = new ArrayList<>(found.size());
        for (int i = 0; i < stands.length; i++) {
            Found name = found.get(i);
            if (stands[i] && !NotWanted.denies(words, name.first(), name.last(), little)) {
                recognised.add(recognised(words, name, certainty(name.meaning().name())));
            }
        }
        return recognised;
    }

    /**
     * The skills of tags, programming languages and headings given as data: "climate-model", "R", "machinelearning". A
     * tag that consists of a name is certain; within a longer tag the same rules hold as in texts.
     *
     * @return in the order of the tags, at most one for each skill; the places refer to the tag
     */
    public List<Recognised> readTopics(List<String> tags) {
        List<Recognised> recognised = new ArrayList<>();
        Set<SkillId> seen = new HashSet<>();
        for (String tag : tags) {
            for (Recognised one : readTopic(tag)) {
                if (seen.add(one.skill().id())) {
                    recognised.add(one);
                }
            }
        }
        return recognised;
    }

    private List<Recognised> readTopic(String tag) {
        Words words = Words.of(tag);
        Meaning meaning = lexicon.whole(words);
        if (meaning == null && words.size() == 1) {
            meaning = lexicon.joined(words.folded(0));
        }
        if (meaning != null && settlesAsTopic(meaning.name())) {
            return List.of(recognised(words, new Found(0, words.size() - 1, meaning), Certainty.CERTAIN));
        }
        return read(tag, Locale.ROOT);
    }

    private boolean settlesAsTopic(Name name) {
        if (name.reading() == Reading.NOTHING) {
            return false;
        }
        FalseFriend friend = name.kind() == null ? null : falseFriends.get(name.kind());
        return friend == null || friend.asTopic();
    }

    private List<Found> find(Words words, Locale hint) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Found name = lexicon.longest(words, at, (n, first, last) -> mayStand(n, words, first, last, hint));
            if (name != null && name.meaning().name().reading() != Reading.NOTHING) {
                found.add(name);
            }
            at = name == null ? at + 1 : name.last() + 1;
        }
        return found;
    }

    private static boolean mayStand(Name name, Words words, int first, int last, Locale hint) {
        return switch (name.reading()) {
            case TOPIC -> false;
            case AS_WRITTEN -> isAsWritten(name.text(), words, first, last);
            case OWN_LANGUAGE -> hint.getLanguage().equals(name.language());
            default -> true;
        };
    }

    /** As written but for a plural s, and not amid capitals, where AI may be anything. */
    private static boolean isAsWritten(String name, Words words, int first, int last) {
        String written = words.written(first, last);
        return (written.equals(name) || written.equals(name + "s")) && !isShouted(words, first, last);
    }

    /** True if all words around are in capitals, and there are enough of them to tell. */
    private static boolean isShouted(Words words, int first, int last) {
        int capitals = 0;
        for (int at = Math.max(0, first - 3); at < Math.min(words.size(), last + 4); at++) {
            if (at < first || at > last) {
                String written = words.written(at, at);
                if (!written.equals(written.toUpperCase(Locale.ROOT))) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals >= 3;
    }

    private static Certainty certainty(Name name) {
        return switch (name.reading()) {
            case HINT -> Certainty.HINT;
            case IN_COMPANY -> Certainty.LIKELY;
            default -> Certainty.CERTAIN;
        };
    }

    private static Recognised recognised(Words words, Found name, Certainty certainty) {
        return new Recognised(
                name.meaning().skill(),
                words.start(name.first()),
                words.end(name.last()),
                words.written(name.first(), name.last()),
                certainty);
    }
}
