package org.manyhands.shared.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/**
 * The error page for answers made below the resources, where there is neither a reader nor a form: what cannot be read as
 * HTTP, what is too large to be looked at, and what fails before a resource is found. Each page is drawn once a language, and
 * once in all of them for requests of which nothing could be read.
 */
@ApplicationScoped
class PlainErrorPageAssembler {

    /** What the page says in one language. */
    @TemplateData
    record Said(String lang, String dir, String title, String what, String next, String leave, String home) {}

    private final Map<String, Buffer> drawn = new ConcurrentHashMap<>();

    @Inject
    @Location("errors/plain")
    Template template;

    @Inject
    Texts texts;

    @Inject
    Stylesheet stylesheet;

    @Inject
    Headers headers;

    /** Answers with the page for this status. */
    void answer(HttpServerRequest request, int status) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status);
        response.putHeader("Content-Type", Headers.HTML);
        headers.set(response.headers(), false);
        Buffer page = request.headers().isEmpty() ? pageInAllLanguages(status) : page(status, languageOf(request));
        if (request.method().name().equals("HEAD")) {
            response.putHeader("Content-Length", String.valueOf(page.length())).end();
        } else {
            response.end(page);
        }
    }

    private Buffer page(int status, Language language) {
        return drawn.computeIfAbsent(status + language.code(), unused -> draw(status, List.of(language)));
    }

    /** For what failed before its headers were read, so that nobody knows the reader's language. */
    private Buffer pageInAllLanguages(int status) {
        return drawn.computeIfAbsent(status + "", unused -> draw(status, List.of(Language.values())));
    }

    private Buffer draw(int status, List<Language> languages) {
        List<Said> said = languages.stream().map(each -> said(status, each)).toList();
        return Buffer.buffer(template.data("said", said)
                .data("stylesheet", stylesheet.href())
                .render());
    }

    private Said said(int status, Language language) {
        return new Said(
                language.code(),
                language.direction(),
                texts.say(language, "shared:error_page_title", status),
                texts.say(language, "shared:error_page_what", status),
                texts.say(language, "shared:error_page_next", status),
                texts.say(language, "shared:leave"),
                texts.say(language, "shared:error_page_home"));
    }

    /** As {@link RequestLanguage} decides, from what can be read of the request. */
    private static Language languageOf(HttpServerRequest request) {
        try {
            MultiMap read = request.headers();
            Cookie chosen = request.getCookie(RequestLanguage.COOKIE);
            return Optional.ofNullable(chosen)
                    .flatMap(cookie -> Language.of(cookie.getValue()))
                    .or(() -> Optional.ofNullable(read.get("Accept-Language")).map(Language::accepted))
                    .orElse(Language.ENGLISH);
        } catch (IllegalArgumentException unreadable) {
            return Language.ENGLISH;
        }
    }
}
