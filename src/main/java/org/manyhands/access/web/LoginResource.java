package org.manyhands.access.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.FirstAdministrator;
import org.manyhands.access.LoginProof;
import org.manyhands.access.SessionToken;
import org.manyhands.access.SignIn;
import org.manyhands.people.Accounts;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.LocalAddress;
import org.manyhands.shared.web.Submissions;

/**
 * The way in. The identity provider is asked once, at {@code /login/start}, which by configuration only an authenticated
 * request reaches; from then on our own session counts, because only that ends when we say so. The tokens of the provider
 * are dropped as soon as they have said which account it is.
 */
@Path("/login")
class LoginResource {

    static final String ACT = "act";
    static final String NEW_ACCOUNT = "new";
    static final String AGAIN = "again";

    @Inject
    CurrentActor actor;

    @Inject
    SecurityIdentity identity;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    FirstAdministrator firstAdministrator;

    /**
     * Where links lead: on to the provider, unless somebody is signed in and comes neither to do something there nor to sign
     * in again.
     */
    @GET
    public Response login(
            @QueryParam("to") @Nullable String to,
            @QueryParam(ACT) @Nullable String act,
            @QueryParam(NEW_ACCOUNT) @Nullable String newAccount,
            @QueryParam(AGAIN) @Nullable String again) {
        String destination = LocalAddress.orFront(to);
        if (actor.hasLogin() && act == null && again == null) {
            return Submissions.to(destination);
        }
        return Submissions.to(startOf(destination, act) + (newAccount == null ? "" : "&" + NEW_ACCOUNT + "=yes"));
    }

    /**
     * Where the provider sends people back to: a fresh session, whatever was there before. Whoever went there to change their
     * password or a factor is signed out everywhere else, also if they thought better of it: that harms nobody, and what the
     * provider has to say about it comes by way of the browser.
     *
     * <p>What the provider attested before all sessions of the account were ended leads back to the provider: the browser may keep it
     * for a while, and whoever was to be got rid of could begin anew with it.
     */
    @GET
    @Path("/start")
    public Response start(
            @QueryParam("to") @Nullable String to,
            @QueryParam(ACT) @Nullable String act,
            @Context HttpHeaders headers) {
        SessionCookie.of(headers).ifPresent(signIn::end);
        String account = identity.getPrincipal().getName();
        if (accounts.isClosed(account)) {
            return withoutProvidersCookie(
                    Response.status(Response.Status.FORBIDDEN).entity(new ClosedLoginPage()));
        }
        LoginProof proof = IdToken.proof(identity);
        if (accounts.isOver(account, proof.at())) {
            return withoutProvidersCookie(
                    Response.fromResponse(Submissions.to(startOf(LocalAddress.orFront(to), act))));
        }
        firstAdministrator.consider(account);
        SessionToken token =
                AccountAct.named(act).isPresent() ? signIn.beginAlone(account, proof) : signIn.begin(account, proof);
        String destination = LocalAddress.orFront(to);
        boolean known = accounts.personOf(account).isPresent();
        return withoutProvidersCookie(
                Response.fromResponse(Submissions.to(known ? destination : "/welcome?to=" + encoded(destination)))
                        .cookie(SessionCookie.holding(token)));
    }

    /** Where people come who signed in again beside a page that keeps what they wrote. */
    @GET
    @Path("/done")
    public SignedInAgainPage done() {
        actor.person();
        return new SignedInAgainPage();
    }

    /** Where the provider sends people who did not get through. */
    @GET
    @Path("/failed")
    public FailedLoginPage failed() {
        return new FailedLoginPage();
    }

    private static Response withoutProvidersCookie(Response.ResponseBuilder response) {
        return response.cookie(SessionCookie.gone(LoginCookies.SESSION)).build();
    }

    private static String startOf(String destination, @Nullable String act) {
        return "/login/start?to=" + encoded(destination) + (act == null ? "" : "&" + ACT + "=" + encoded(act));
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
