package org.manyhands.shared.text;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Makes each bundle a namespace in templates: {@code {needs:board_title}}, {@code {needs:covered(met, wanted)}}. The
 * language is the template instance's, set when the page is begun.
 */
@Singleton
class TextsInTemplates {

    void register(@Observes EngineBuilder engine, Texts texts) {
        for (String bundle : Texts.BUNDLES) {
            engine.addNamespaceResolver(NamespaceResolver.builder(bundle)
                    .resolveAsync(context -> say(texts, bundle, context))
                    .build());
        }
    }

    private static CompletionStage<Object> say(Texts texts, String bundle, EvalContext context) {
        Language language = languageOf(context);
        List<Expression> parameters = context.getParams();
        if (parameters.isEmpty()) {
            return CompletableFuture.completedStage(texts.say(language, bundle, context.getName()));
        }
        List<CompletableFuture<Object>> values = parameters.stream()
                .map(parameter -> context.evaluate(parameter).toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(values.toArray(CompletableFuture[]::new)).thenApply(unused -> {
            List<@Nullable Object> arguments = new ArrayList<>();
            values.forEach(value -> arguments.add(value.join()));
            return texts.say(language, bundle, context.getName(), arguments.toArray());
        });
    }

    private static Language languageOf(EvalContext context) {
        Object locale = context.getAttribute(io.quarkus.qute.TemplateInstance.LOCALE);
        return locale == null
                ? Language.ENGLISH
                : Language.of(locale.toString()).orElse(Language.ENGLISH);
    }
}
