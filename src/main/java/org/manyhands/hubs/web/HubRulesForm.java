package org.manyhands.hubs.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.hubs.HubView;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.text.Language;

/**
 * The rules of a hub as they were typed: one field for each language that the site speaks, so that a further language needs
 * none of its own in {@link HubSettingsForm}.
 */
record HubRulesForm(Map<Language, String> texts) {

    /** The names of the fields, as {@code FormFields} wants them. */
    static final String FIELDS = "rules[A-Z][a-z]+";

    /** The most characters in each language. */
    static final int LONGEST = 8000;

    /** What was sent. */
    static HubRulesForm of(Map<String, List<String>> typed) {
        return of(language ->
                Reading.text(typed.getOrDefault(field(language), List.of("")).getFirst()));
    }

    /** As the hub stands. */
    static HubRulesForm of(HubView view) {
        return of(language -> view.settings().rules().getOrDefault(language.code(), ""));
    }

    private static HubRulesForm of(Function<Language, String> texts) {
        return new HubRulesForm(Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), texts)));
    }

    /** The field of the rules in this language: {@code rulesEn}. */
    static String field(Language language) {
        String code = language.code();
        return "rules" + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    /** The rules in this language, empty if there are none. */
    String in(Language language) {
        return texts.getOrDefault(language, "");
    }

    /** The rules there are, by the code of their language. */
    Map<String, String> written() {
        return texts.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue));
    }
}
