package org.manyhands.shared.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.manyhands.shared.text.WrittenLanguage;

/**
 * In which language people wrote what a page shows, so that whoever has it read out hears it in that voice (WCAG 2.2, 3.1.2).
 * Templates read it as {@code cdi:passages}.
 */
@Named("passages")
@Singleton
public class PassageLanguage {

    /** ISO 639 code; empty where the text leaves it in doubt. */
    public String languageOf(Object text) {
        return WrittenLanguage.of(text.toString()).orElse("");
    }
}
