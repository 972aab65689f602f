package org.manyhands.shared.web;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.LockTimeout;
import org.manyhands.shared.ProofTooOld;
import org.manyhands.shared.limits.TooManyReads;
import org.manyhands.shared.vault.VaultSealed;

/** What each kind of exception becomes. Expected refusals are values and never come here. */
class ErrorMappers {

    /** Two have made the same thing at once, and nobody saw the other's: a lost race as any other. */
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    ErrorPageAssembler pages;

    @Inject
    Routes routes;

    @Inject
    Submissions submissions;

    @Inject
    UnclaimedForm unclaimed;

    @ServerExceptionMapper
    public Response absent(Absent absent) {
        return submissions.answered().orElseGet(() -> pages.page(404));
    }

    @ServerExceptionMapper
    public Response conflict(Conflict lostRace) {
        return pages.page(409);
    }

    @ServerExceptionMapper
    public Response badTicket(BadTicket badTicket) {
        return pages.oldForm();
    }

    @ServerExceptionMapper
    public Response tooMany(TooManyWrites tooMany) {
        return Response.fromResponse(pages.tooMany(tooMany.retryAfter()))
                .header(HttpHeaders.RETRY_AFTER, tooMany.retryAfter().toSeconds())
                .build();
    }

    @ServerExceptionMapper
    public Response tooMany(TooManyReads tooMany) {
        return Response.fromResponse(pages.tooManyReads(tooMany))
                .header(
                        HttpHeaders.RETRY_AFTER,
                        tooMany.retryAfter().plusMillis(999).toSeconds())
                .build();
    }

    @ServerExceptionMapper
    public Response notSignedIn(NotSignedIn notSignedIn, @Context Request request, @Context UriInfo uri) {
        boolean read = request.getMethod().equals("GET");
        if (notSignedIn.isWithoutPseudonym()) {
            return Submissions.to(read ? pages.andBack("/welcome") : "/welcome");
        }
        return read ? Submissions.to(pages.andBack("/login")) : pages.signInAndSendAgain(pageBehind(uri));
    }

    @ServerExceptionMapper
    public Response proofTooOld(ProofTooOld tooOld, @Context Request request, @Context UriInfo uri) {
        return request.getMethod().equals("GET")
                ? Submissions.to(pages.andBack("/login") + "&again=yes")
                : pages.proveAndSendAgain(pageBehind(uri));
    }

    /** The page on which the button stands that posted here: the nearest one above this address. */
    private String pageBehind(UriInfo uri) {
        String path = uri.getRequestUri().getRawPath();
        do {
            path = path.substring(0, path.lastIndexOf('/'));
        } while (!path.isEmpty() && !routes.verbsAt(path).contains("GET"));
        return path.isEmpty() ? "/" : path;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(Exception notAllowed, @Context Request request, @Context UriInfo uri) {
        return notSignedIn(NotSignedIn.withoutLogin(), request, uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return pages.page(404);
    }

    @ServerExceptionMapper
    public Uni<Response> http(
            WebApplicationException http,
            @Context Request request,
            @Context UriInfo uri,
            @Context HttpServerRequest exchange) {
        Set<String> verbs = routes.verbsAt(uri.getRequestUri().getRawPath());
        boolean wrongVerb = !verbs.isEmpty() && !verbs.contains(request.getMethod());
        int status = wrongVerb ? 405 : http.getResponse().getStatus();
        return unclaimed
                .read(exchange)
                .chain(() -> mayBlock(() -> status >= 500
                        ? pages.failure(status, http)
                        : status < 400 ? http.getResponse() : pages.page(status)));
    }

    @ServerExceptionMapper
    public Uni<Response> anything(Throwable failure) {
        return mayBlock(() -> answerTo(failure));
    }

    /**
     * The frame of a page asks the database who is reading. What the web layer refuses before any resource is reached (no
     * such path, another verb) comes here on a thread that must not wait, so the page is drawn on another one.
     */
    private static Uni<Response> mayBlock(Supplier<Response> page) {
        io.vertx.core.Context here = Vertx.currentContext();
        return here == null || BlockingOperationControl.isBlockingAllowed()
                ? Uni.createFrom().item(page)
                : Uni.createFrom().completionStage(() -> here.executeBlocking(page::get, false)
                        .toCompletionStage());
    }

    private Response answerTo(Throwable failure) {
        for (Throwable cause = unwrapped(failure); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Absent absent -> {
                    return absent(absent);
                }
                case TooManyReads tooMany -> {
                    return tooMany(tooMany);
                }
                case Conflict lostRace -> {
                    return conflict(lostRace);
                }
                case OptimisticLockException _, StaleStateException _ -> {
                    return pages.page(409);
                }
                // It does not pass by itself: whoever looks after the site has to bring the key back.
                case VaultSealed _ -> {
                    return pages.failure(503, failure);
                }
                case SQLException database
                when meansUnavailable(database) -> {
                    return inAMoment(failure);
                }
                case SQLException database
                when UNIQUE_VIOLATION.equals(database.getSQLState()) -> {
                    return pages.page(409);
                }
                // The line broke at the very end. Whether it was done nobody knows; the form's ticket does when sent
                // again.
                case RollbackException commit
                when commit.getCause() == null -> {
                    return inAMoment(failure);
                }
                case HeuristicMixedException _, HeuristicRollbackException _ -> {
                    return inAMoment(failure);
                }
                default -> {
                    // look further down
                }
            }
        }
        return isOfTheForm(failure) ? pages.page(400) : pages.failure(500, failure);
    }

    private Response inAMoment(Throwable failure) {
        return Response.fromResponse(pages.unavailable(failure))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    /**
     * What is thrown while a form is read is the sender's fault: more fields than we take, or percent signs that end in nothing. No
     * form of ours is sent like that by a browser, so nobody has typed what is not given back.
     */
    private static boolean isOfTheForm(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }

    private static Throwable unwrapped(Throwable failure) {
        return failure instanceof ArcUndeclaredThrowableException wrapper && wrapper.getCause() != null
                ? wrapper.getCause()
                : failure;
    }

    /**
     * Connection failures (class 08), operator intervention (57), too many connections (53), {@linkplain LockTimeout a lock not to be had}, two
     * who waited for each other (40P01), and the pool's own time-out, which has no state: all pass by themselves.
     */
    private static boolean meansUnavailable(SQLException database) {
        String state = database.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57")
                || state.startsWith("53")
                || state.equals(LockTimeout.STATE)
                || state.equals("40P01");
    }
}
