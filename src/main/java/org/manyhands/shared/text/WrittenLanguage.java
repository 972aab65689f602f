package org.manyhands.shared.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language a text is written in, by its little words or its letters: for proposing it, and for telling it to whoever has texts
 * read out; never for deciding.
 */
public final class WrittenLanguage {

    /** Letters of Persian, Urdu, Kurdish and others that are written like Arabic, which has them in foreign names at most. */
    private static final Pattern OF_OTHERS = Pattern.compile("[پچژگکیےٹڈڑںېۍەڵێۆ]");

    /** In those languages one letter of so many is such a one, and more. */
    private static final int LETTERS_FOR_ONE_OF_OTHERS = 25;

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{2}");

    /** Words that the others do not have. */
    private static final Map<String, Set<String>> LITTLE_WORDS = Map.of(
            "en",
                    Set.of(
                            "the", "of", "and", "for", "to", "with", "is", "are", "our", "we", "you", "need", "an",
                            "from"),
            "es", Set.of("el", "los", "las", "una", "con", "del", "y", "por", "necesitamos", "para", "nuestra", "la"),
            "fr", Set.of("les", "des", "une", "pour", "avec", "et", "nous", "du", "est", "dans", "notre", "aux"),
            "de", Set.of("der", "die", "und", "fur", "mit", "wir", "das", "ein", "eine", "nicht", "ist", "zum"),
            "pt", Set.of("nao", "com", "uma", "os", "do", "da", "em", "um", "nossa", "precisamos", "ao"));

    /** LA is no article. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2}\\b");

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 20_000;

    private WrittenLanguage() {}

    /** That of a text, if it leaves no doubt; ISO 639 code. */
    public static Optional<String> of(String text) {
        String beginning = text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2));
        if (isInArabicLetters(beginning)) {
            return isArabic(beginning) ? Optional.of("ar") : Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : TextFolding.fold(ABBREVIATION.matcher(beginning).replaceAll(" "))
                .split(" ", -1)) {
            LITTLE_WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (most.isEmpty() || most.getFirst().getValue() < FEWEST_WORDS) {
            return Optional.empty();
        }
        boolean clear = most.size() == 1
                || most.getFirst().getValue() >= 2 * most.get(1).getValue();
        return clear ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    private static boolean isArabic(String text) {
        return OF_OTHERS.matcher(text).results().count() * LETTERS_FOR_ONE_OF_OTHERS
                < text.codePoints().filter(Character::isLetter).count();
    }

    /** Most of its words, give or take names in other letters. */
    private static boolean isInArabicLetters(String text) {
        List<String> words = Arrays.stream(text.split("\\s+", -1))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
        return !words.isEmpty()
                && 2
                                * words.stream()
                                        .filter(word -> ARABIC.matcher(word).find())
                                        .count()
                        > words.size();
    }
}
