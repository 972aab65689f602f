package org.manyhands.people;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words with which this site speaks of those who have a say here, in its languages: a pseudonym that holds one lends an
 * authority that pseudonyms do not have. Compared as a reader takes them in, with look-alike letters and digits.
 */
final class Offices {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ '’.·-]+");

    /** What a word of office begins with. */
    private static final Set<String> BEGINNINGS = alike(
            "coordin", "koordin", "moderat", "moderad", "moderac", "admin", "audit", "منسق", "تنسيق", "مشرف", "اشراف",
            "ادار", "مدير", "مدقق", "تدقيق");

    /** What no other word has in it, written together or apart. */
    private static final Set<String> WITHIN =
            alike("coordin", "koordin", "moderator", "moderador", "moderacion", "administ", "auditor", "manyhands");

    /** What a word of office ends with. */
    private static final Set<String> ENDINGS = alike("admin", "admins");

    private static final Set<String> WORDS =
            alike("mod", "mods", "coord", "support", "soporte", "staff", "sysadmin", "webmaster", "دعم", "مسؤول");

    /** What the pages say instead of a name. */
    private static final Set<String> WHOLE = alike(
            "formermember",
            "aformermember",
            "somebodywhohasleft",
            "somebodywhoisgone",
            "somebodywhoisnolongerhere",
            "alguienqueyanoestá",
            "alguienqueyanoestáaquí",
            "عضوسابق",
            "شخصغادرالموقع",
            "شخصلميعدموجودًا",
            "شخصلميعدهنا");

    private static final Set<String> AROUND_A_HUB =
            alike("the", "hub", "team", "official", "el", "la", "nodo", "equipo", "oficial", "مركز", "المركز", "فريق");

    /** How Arabic writes "the", "and", "for" and "with" together with the word after them. */
    private static final List<String> ARABIC_PREFIXES = List.of("ال", "وال", "لل", "بال", "و", "ل", "ب");

    private Offices() {}

    /** Whether a reader could take the bearer of this name for somebody who speaks for the site or a hub. */
    static boolean isClaimedBy(String name) {
        String together = BETWEEN_WORDS.matcher(name).replaceAll("");
        return readings(together)
                        .anyMatch(
                                read -> WHOLE.contains(read) || WITHIN.stream().anyMatch(read::contains))
                || Arrays.stream(BETWEEN_WORDS.split(name))
                        .flatMap(Offices::withoutPrefix)
                        .flatMap(Offices::readings)
                        .anyMatch(Offices::isOfOffice);
    }

    /** Whether the name is this one of a hub, with or without what people put around it: "the Harbour hub". */
    static boolean isNamedAfter(String name, String hub) {
        String core = essence(hub);
        return !core.isEmpty() && core.equals(essence(name));
    }

    private static String essence(String name) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .map(PseudonymRules::likeness)
                .filter(word -> !AROUND_A_HUB.contains(word))
                .collect(Collectors.joining());
    }

    private static boolean isOfOffice(String read) {
        return WORDS.contains(read)
                || BEGINNINGS.stream().anyMatch(read::startsWith)
                || ENDINGS.stream().anyMatch(read::endsWith);
    }

    private static Stream<String> withoutPrefix(String word) {
        return Stream.concat(
                Stream.of(word),
                ARABIC_PREFIXES.stream().filter(word::startsWith).map(prefix -> word.substring(prefix.length())));
    }

    /** The likenesses of a word as it stands, and with its digits read as the letters they are written for. */
    private static Stream<String> readings(String word) {
        return Stream.of(UnaryOperator.<String>identity(), Offices::digitsAsLetters)
                .map(reading -> PseudonymRules.likeness(reading.apply(word)));
    }

    private static String digitsAsLetters(String word) {
        return word.codePoints()
                .mapToObj(letter -> switch (UCharacter.digit(letter)) {
                    case 0 -> "o";
                    case 1 -> "i";
                    case 3 -> "e";
                    case 4 -> "a";
                    case 5 -> "s";
                    case 7 -> "t";
                    default -> Character.toString(letter);
                })
                .collect(Collectors.joining());
    }

    private static Set<String> alike(String... words) {
        return Arrays.stream(words).map(PseudonymRules::likeness).collect(Collectors.toUnmodifiableSet());
    }
}
