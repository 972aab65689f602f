package org.manyhands.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the site speaks completely. Adding one: {@code docs/how-to/add-a-language.md}. */
public enum Language {
    ENGLISH("en", "English", false),
    SPANISH("es", "Español", false),
    ARABIC("ar", "العربية", true);

    private final Locale locale;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String code, String ownName, boolean rightToLeft) {
        this.locale = Locale.of(code);
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    /** The two-letter code, as in the {@code lang} attribute and the language cookie. */
    public String code() {
        return locale.getLanguage();
    }

    /** The locale for labels, dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The locale for writing out days: English ones day first, as most of its readers outside one country do. */
    public Locale dates() {
        return this == ENGLISH ? Locale.UK : locale;
    }

    /** The language's name in itself, as it stands in the language choice. */
    public String ownName() {
        return ownName;
    }

    /** {@code rtl} or {@code ltr}, as in the {@code dir} attribute. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The language with this code, if we speak it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The best of our languages for what a browser accepts; English if it accepts none of them or says nonsense. */
    public static Language accepted(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale best = Locale.lookup(
                    ranges, Arrays.stream(values()).map(Language::locale).toList());
            return best == null ? ENGLISH : of(best.getLanguage()).orElse(ENGLISH);
        } catch (IllegalArgumentException notAList) {
            return ENGLISH;
        }
    }
}
