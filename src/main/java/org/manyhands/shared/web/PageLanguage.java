package org.manyhands.shared.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every page the language of the request it answers. */
@Singleton
class PageLanguage {

    void register(@Observes EngineBuilder engine, RequestLanguage language) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setAttribute(
                        TemplateInstance.LOCALE, language.get().locale().toLanguageTag());
            }
        });
    }
}
