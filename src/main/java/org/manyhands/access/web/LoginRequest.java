package org.manyhands.access.web;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.web.RequestLanguage;

/**
 * What we say to the identity provider when we send somebody there: their language, and what they come to do. The library looks it up
 * by itself and reads the annotation off the instance, so nothing injects it and it stands without a proxy.
 */
@Singleton
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class LoginRequest implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext exchange = redirect.routingContext();
        MultiMap query = exchange.queryParams();
        MultiMap added = redirect.additionalQueryParams();
        // Always ask for the password: a session that ended here must not come back by itself.
        added.set("prompt", query.contains(LoginResource.NEW_ACCOUNT) ? "create" : "login");
        AccountAct.named(query.get(LoginResource.ACT)).ifPresent(act -> added.set("kc_action", act.providersName()));
        Cookie language = exchange.request().getCookie(RequestLanguage.COOKIE);
        if (language != null) {
            Language.of(language.getValue()).ifPresent(chosen -> added.set("ui_locales", chosen.code()));
        }
    }
}
