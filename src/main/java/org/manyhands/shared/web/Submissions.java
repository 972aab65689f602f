package org.manyhands.shared.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.LockTimeout;

/**
 * One form, one effect. Every post goes through {@link #once}: the use of its ticket, the effect, and where the answer
 * leads are written in one transaction, so that a double click, a retry after a time-out or the back button gets the
 * first answer again and does nothing twice (rules R-05, I-10).
 *
 * <p>Only an answer that redirects (303) counts as success and is kept. Everything else (the form again, a refusal) rolls
 * back whatever was done, and the ticket stays good, so that the corrected form can be sent.
 */
@ApplicationScoped
public class Submissions {

    @Inject
    EntityManager entities;

    @Inject
    Tickets tickets;

    @Inject
    WriteLimit limit;

    @Inject
    SubmittedForm form;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Runs a use case once for this form.
     *
     * @param act the use case, bound to its actor and draft
     * @param answer what to answer to its outcome; runs inside the transaction
     * @return the answer, or that of the first submission of the same form
     * @throws BadTicket if the form is not ours, not this person's or too old
     * @throws TooManyWrites beyond the limits of {@link WriteLimit}
     * @throws SentAlready if the same form was sent before and takes longer than a lock is waited for
     */
    public <O> Response once(Supplier<O> act, Function<O, Response> answer) {
        String ticket = goodTicket();
        try {
            return QuarkusTransaction.requiringNew().call(() -> firstOrAgain(ticket, act, answer));
        } catch (NothingDone refused) {
            limit.noteRefusal();
            return refused.answer;
        } catch (Absent | Conflict refused) {
            limit.noteRefusal();
            throw refused;
        }
    }

    /**
     * For whoever has to ask somebody outside of this site before it comes to {@link #once}, so that nobody is asked for a form
     * that would be refused anyway.
     *
     * @return the answer that this form got when it was sent before; empty if it was not
     * @throws BadTicket as {@link #once} does
     * @throws TooManyWrites as {@link #once} does
     */
    public Optional<Response> before() {
        String ticket = goodTicket();
        Optional<Response> before = find(ticket);
        if (before.isEmpty()) {
            limit.refuseBeyond(ticket);
        }
        return before;
    }

    private String goodTicket() {
        String ticket = form.ticket();
        if (!tickets.isGood(ticket)) {
            throw new BadTicket();
        }
        return ticket;
    }

    private <O> Response firstOrAgain(String ticket, Supplier<O> act, Function<O, Response> answer) {
        Instant now = clock.instant();
        if (!isFirst(ticket, now)) {
            return find(ticket).orElseGet(() -> to("/"));
        }
        limit.refuseBeyond(ticket);
        Response response = answer.apply(act.get());
        if (response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            keep(ticket, response.getHeaderString(HttpHeaders.LOCATION));
            return response;
        }
        throw new NothingDone(response);
    }

    /** Waits for the first where it is not finished, as long as locks are waited for. */
    private boolean isFirst(String ticket, Instant now) {
        try {
            return entities.createNativeQuery("""
                                    insert into form_ticket (ticket, owner, used_at) values (?1, ?2, ?3)
                                    on conflict (ticket) do nothing
                                    """)
                            .setParameter(1, ticket)
                            .setParameter(2, actor.ticketOwner())
                            .setParameter(3, now)
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException failure) {
            throw LockTimeout.isCauseOf(failure) ? new SentAlready(failure) : failure;
        }
    }

    /** Rolls back what was done for an answer that is no success, and carries that answer out of the transaction. */
    private static final class NothingDone extends RuntimeException {

        private final transient Response answer;

        NothingDone(Response answer) {
            super("nothing done", null, false, false);
            this.answer = answer;
        }
    }

    /** The local address as a redirect, telling on arrival what was done, e.g. {@code to("/needs", "needs.posted")}. */
    public static Response to(String path, String done) {
        return to(path + (path.contains("?") ? "&" : "?") + "done=" + done);
    }

    /**
     * The local address as a redirect. Without a host: that of the request is whatever the request says it is, and the
     * browser knows ours.
     */
    public static Response to(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, URI.create(path).toString())
                .build();
    }

    private void keep(String ticket, String location) {
        entities.createNativeQuery("update form_ticket set location = ?2 where ticket = ?1")
                .setParameter(1, ticket)
                .setParameter(2, location)
                .executeUpdate();
    }

    /** Whether a form of this reader, sent within the last day, led to this local address: what it tells was done. */
    boolean ledTo(String address) {
        return (boolean) entities.createNativeQuery("""
                        select exists (
                            select from form_ticket where owner = ?1 and used_at > ?2 and split_part(location, '#', 1) = ?3)
                        """)
                .setParameter(1, actor.ticketOwner())
                .setParameter(2, clock.instant().minus(Tickets.LIFE))
                .setParameter(3, address)
                .getSingleResult();
    }

    /**
     * The answer that this form got when it was sent before; empty if it was not. For whoever refuses a form before it comes
     * to {@link #once}: its own first effect may have taken away what it speaks of.
     */
    Optional<Response> answered() {
        String ticket = form.ticket();
        return tickets.isGood(ticket) ? find(ticket) : Optional.empty();
    }

    private Optional<Response> find(String ticket) {
        List<?> locations = entities.createNativeQuery(
                        "select location from form_ticket where ticket = ?1 and location is not null")
                .setParameter(1, ticket)
                .getResultList();
        return locations.stream().findFirst().map(location -> to(location.toString()));
    }
}
