package org.manyhands.shared.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.Language;

/** The language choice. It changes nothing of ours, only a cookie of the reader's, so it needs no ticket. */
@Path("/language")
class LanguageResource {

    @POST
    public Response choose(@FormParam("language") @Nullable String code, @FormParam("to") @Nullable String to) {
        Language language = Language.of(code == null ? "" : code).orElse(Language.ENGLISH);
        return Response.fromResponse(Submissions.to(LocalAddress.orFront(to)))
                .cookie(new NewCookie.Builder(RequestLanguage.COOKIE)
                        .value(language.code())
                        .path("/")
                        .maxAge((int) Duration.ofDays(365).toSeconds())
                        .secure(true)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
