package org.manyhands.shared.text;

import com.ibm.icu.text.ListFormatter;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages that people, groups and hubs may say they speak, by ISO 639 code. Many more than the {@link Language}s the
 * site itself is written in. Names come from the CLDR data of the JDK, in the reader's language.
 */
public final class SpokenLanguages {

    /** A language to choose. */
    public record Choice(String code, String name) {}

    private static final Set<String> CODES = Set.of(
            "am", "ar", "az", "be", "bg", "bm", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa",
            "ff", "fi", "fr", "ga", "gl", "gn", "gu", "ha", "he", "hi", "hr", "ht", "hu", "hy", "id", "ig", "is", "it",
            "ja", "ka", "kk", "km", "ko", "ku", "ky", "ln", "lo", "lt", "lv", "mg", "mk", "ml", "mn", "mr", "ms", "mt",
            "my", "ne", "nl", "no", "om", "pa", "pl", "ps", "pt", "qu", "ro", "ru", "rw", "sd", "si", "sk", "sl", "sm",
            "sn", "so", "sq", "sr", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tr", "ug", "uk", "ur", "uz",
            "vi", "wo", "xh", "yo", "zh", "zu");

    // Nearly every page names some languages, and a board offers all of them: finding and sorting the names took longer
    // than
    // drawing the rest of it.
    private static final Map<Language, Map<String, String>> NAMES = forEachReader(SpokenLanguages::names);
    private static final Map<Language, List<Choice>> CHOICES = forEachReader(SpokenLanguages::inOrder);

    private SpokenLanguages() {}

    /** Whether this code is one of those offered. */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** The language's name for a reader, "Arabic", "árabe", "العربية"; the code itself if it is none of those offered. */
    public static String name(String code, Language reader) {
        return NAMES.getOrDefault(reader, Map.of()).getOrDefault(code, code);
    }

    /** Several languages as one phrase, "Arabic, English and Spanish", in the order given; empty for none. */
    public static String phrase(Collection<String> codes, Language reader) {
        return ListFormatter.getInstance(reader.locale())
                .format(codes.stream().map(code -> name(code, reader)).toList());
    }

    /** All that can be chosen, in the reader's alphabet. */
    public static List<Choice> choices(Language reader) {
        return CHOICES.getOrDefault(reader, List.of());
    }

    private static Map<String, String> names(Language reader) {
        return CODES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), code -> Locale.of(code)
                .getDisplayLanguage(reader.locale())));
    }

    private static List<Choice> inOrder(Language reader) {
        Comparator<Choice> alphabetical = Comparator.comparing(Choice::name, Collator.getInstance(reader.locale()));
        return CODES.stream()
                .map(code -> new Choice(code, name(code, reader)))
                .sorted(alphabetical)
                .toList();
    }

    private static <T> Map<Language, T> forEachReader(Function<Language, T> made) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(), made, (one, other) -> one, () -> new EnumMap<>(Language.class)));
    }
}
