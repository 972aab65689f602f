package org.manyhands.shared.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The question "which languages?" as a form draws it: those that many of our readers speak in sight, all others one click
 * further. Drawn by the tag {@code languageField}; comes back as several values of the field {@code languages}.
 *
 * @param common in sight, in the reader's alphabet
 * @param others one click further
 */
public record LanguageAnswer(List<Choice> common, List<Choice> others) {

    private static final Set<String> COMMON =
            Set.of("ar", "de", "en", "es", "fa", "fr", "hi", "pt", "ru", "sw", "tr", "uk", "ur", "zh");

    /** A language to tick. */
    public record Choice(String code, String name, boolean chosen) {}

    /** The question with these languages ticked. */
    public static LanguageAnswer of(Collection<String> chosen, Language reader) {
        List<Choice> all = SpokenLanguages.choices(reader).stream()
                .map(choice -> new Choice(choice.code(), choice.name(), chosen.contains(choice.code())))
                .toList();
        return new LanguageAnswer(
                all.stream().filter(choice -> COMMON.contains(choice.code())).toList(),
                all.stream().filter(choice -> !COMMON.contains(choice.code())).toList());
    }

    /** Whether one of the others is ticked, so that they must not be folded away. */
    public boolean othersChosen() {
        return others.stream().anyMatch(Choice::chosen);
    }
}
