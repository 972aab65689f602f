package org.manyhands.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/** The language of this request: the cookie's if the reader chose one, else the best the browser accepts. */
@RequestScoped
public class RequestLanguage {

    /** Holds a language code and nothing else; one of the three cookies we promise to set. */
    public static final String COOKIE = "__Host-lang";

    private final HttpHeaders headers;
    private final Texts texts;
    private @Nullable Language language;

    @Inject
    RequestLanguage(HttpHeaders headers, Texts texts) {
        this.headers = headers;
        this.texts = texts;
    }

    /** The language of this request. */
    public Language get() {
        Language known = language;
        if (known == null) {
            known = chosen().orElseGet(this::accepted);
            language = known;
        }
        return known;
    }

    /** A text in this request's language; {@code name} is {@code bundle:key}. */
    public String say(String name, @Nullable Object... arguments) {
        return texts.say(get(), name, arguments);
    }

    private Optional<Language> chosen() {
        Cookie cookie = headers.getCookies().get(COOKIE);
        return cookie == null ? Optional.empty() : Language.of(cookie.getValue());
    }

    private Language accepted() {
        String accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted == null ? Language.ENGLISH : Language.accepted(accepted);
    }
}
