package org.manyhands.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.limits.ReadBudget;
import org.manyhands.shared.limits.TooManyReads;
import org.manyhands.shared.text.SoundText;

/** Draws the error page, with what was typed given back where the reader can do something with it. */
@RequestScoped
class ErrorPageAssembler {

    private static final Logger LOG = Logger.getLogger(ErrorPageAssembler.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** After these, sending the same form again can succeed. */
    private static final Set<Integer> WORTH_SENDING_AGAIN = Set.of(401, 403, 408, 409, 429, 500, 502, 503, 504);

    /** What forms send that nobody wrote: names of answers, ids, days, small numbers. */
    private static final Pattern CHOSEN = Pattern.compile(
            "[A-Z][A-Z0-9_]*|yes|no|on|later|back|[0-9]{1,4}(-[0-9]{2}-[0-9]{2})?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Fields whose answers look like something written, and are codes: a town's number, languages, what a tick was given for. */
    private static final Set<String> CODES = Set.of("placeId", "languages", TraceWarning.TICK);

    /** Sends people back to the tab in which what they wrote waits. */
    private static final String SIGNED_IN_AGAIN = "/login/done";

    /** Where links of invitations lead. */
    private static final String INVITATIONS = "/join/";

    @Inject
    SubmittedForm form;

    @Inject
    UriInfo uri;

    @Inject
    Chrome chrome;

    @Inject
    LabelsInTemplates labels;

    @Inject
    RequestLanguage language;

    private long wait;
    private boolean readable;

    /** The page for this status. */
    Response page(int status) {
        return respond(status, told(status), code(), null, Set.of());
    }

    /** The page for a limit that is reached; it says when to come back. */
    Response tooMany(Duration retryAfter) {
        wait = retryAfter.toMinutes();
        return page(429);
    }

    /**
     * The page for a budget of reading that is spent: it says when to come back, and leads there. What was searched for stands there
     * and in the address.
     */
    Response tooManyReads(TooManyReads spent) {
        boolean search = spent.budget() == ReadBudget.SEARCHES;
        Duration until = spent.retryAfter();
        wait = search
                ? until.plusSeconds(59).toMinutes()
                : until.plusMinutes(59).plusSeconds(59).toHours();
        readable = form.typed().isEmpty();
        return respond(429, search ? "MANY_SEARCHES" : "MANY_READS", code(), null, Set.of());
    }

    /** The page for a form whose ticket is no good (any more): it says so, and sends what was typed with a fresh one. */
    Response oldForm() {
        return respond(403, "OLD_FORM", code(), null, Set.of());
    }

    /** The page for a failure of ours: class and stack go to the log, the message does not (it may hold values). */
    Response failure(int status, Throwable failure) {
        String code = code();
        LOG.errorf("%s %s%n%s", code, failure.getClass().getName(), Stack.of(failure));
        return respond(status, code, null, Set.of());
    }

    /** The page for a database that does not answer: it asks nothing of it, and keeps what was typed. */
    Response unavailable(Throwable failure) {
        chrome.drawBare();
        return failure(503, failure);
    }

    /** The page for texts that were not sound: they come back without what was wrong with them. */
    Response mended(Set<String> unsound) {
        return respond(Response.Status.BAD_REQUEST.getStatusCode(), code(), null, unsound);
    }

    /**
     * The page that asks to sign in, in another tab if this one keeps what was typed, and to send the form again.
     *
     * @param page where to go on where there is nothing to keep
     */
    Response signInAndSendAgain(String page) {
        return respond(401, "401", code(), "/login?to=" + encoded(keepsText() ? SIGNED_IN_AGAIN : page), Set.of());
    }

    /** The same for somebody who is signed in and has to prove again that it is they. */
    Response proveAndSendAgain(String page) {
        return keepsText()
                ? respond(401, "PROVE_AND_SEND", code(), "/login?again=yes&to=" + encoded(SIGNED_IN_AGAIN), Set.of())
                : respond(401, "PROVE", code(), "/login?again=yes&to=" + encoded(page), Set.of());
    }

    private boolean keepsText() {
        return !given().isEmpty();
    }

    /** A link that somebody was sent says what can have become of it. By its address alone, so that it says so of one that never was. */
    private String told(int status) {
        return status == 404 && uri.getPath().startsWith(INVITATIONS) ? "INVITATION" : Integer.toString(status);
    }

    private Response respond(int status, String code, @Nullable String signIn, Set<String> unsound) {
        return respond(status, Integer.toString(status), code, signIn, unsound);
    }

    private Response respond(int status, String told, String code, @Nullable String signIn, Set<String> unsound) {
        List<GivenBack> given = given();
        // A refused ticket is no good a second time; any other was rolled back with its effect.
        String ticket = status == 403 || form.ticket().isEmpty() ? null : form.ticket();
        // After a failure of ours nobody may know who is asking, and for whom a fresh ticket would be.
        boolean canBeSentAgain = !given.isEmpty()
                && !readable
                && (WORTH_SENDING_AGAIN.contains(status) || !unsound.isEmpty())
                && (status < 500 || ticket != null);
        String again = canBeSentAgain ? here() : null;
        // What was chosen goes along unseen where the form can be sent again; elsewhere it is nothing to copy.
        List<GivenBack> shown = canBeSentAgain
                ? given
                : given.stream().filter(GivenBack::isText).toList();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(new ErrorPage(
                                told,
                                code,
                                shown,
                                shown.stream().noneMatch(GivenBack::isText),
                                again,
                                ticket,
                                readable ? here() : null,
                                signIn,
                                unsound.stream()
                                        .map(field -> Objects.requireNonNullElse(label(field), field))
                                        .collect(Collectors.joining(", ")),
                                wait)
                        .render())
                .build();
    }

    /** What was sent; of a search that is refused, what was searched for. */
    private Map<String, List<String>> typed() {
        return readable ? uri.getQueryParameters() : form.typed();
    }

    private List<GivenBack> given() {
        List<GivenBack> given = new ArrayList<>();
        int texts = 0;
        for (Map.Entry<String, List<String>> field : typed().entrySet()) {
            for (String value : field.getValue()) {
                if (!value.isEmpty()) {
                    boolean chosen = CODES.contains(field.getKey())
                            || CHOSEN.matcher(value).matches();
                    given.add(new GivenBack(
                            field.getKey(), SoundText.mended(value), label(field.getKey()), chosen ? 0 : ++texts));
                }
            }
        }
        return given;
    }

    /** What a field is called on the form it was typed into, where the feature's templates tell. */
    private @Nullable String label(String field) {
        String path = uri.getRequestUri().getRawPath();
        return labels.of(form.feature(), path.substring(path.lastIndexOf('/') + 1), field)
                .map(text -> language.say(text))
                .orElse(null);
    }

    /** The address that leads back to the page asked for when it is done. */
    String andBack(String address) {
        return address + "?to=" + encoded(here());
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private String here() {
        String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    private static String code() {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
