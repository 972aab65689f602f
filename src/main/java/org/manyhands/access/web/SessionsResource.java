package org.manyhands.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.manyhands.access.MySessions;
import org.manyhands.access.OwnSession;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** Where somebody is signed in, and how to end that. */
@Path("/me/sessions")
class SessionsResource {

    @Inject
    CurrentActor actor;

    @Inject
    MySessions mySessions;

    @Inject
    Submissions submissions;

    @GET
    public SessionsPage show() {
        actor.person();
        List<OwnSession> sessions = mySessions.list();
        return new SessionsPage(
                sessions.stream()
                        .map(session -> new SessionsPage.Line(
                                "/me/sessions/" + session.id() + "/end", session.begunAt(), session.here()))
                        .toList(),
                sessions.size() > 1);
    }

    @POST
    @Path("/{session}/end")
    public Response end(@PathParam("session") String session) {
        Actor person = actor.person();
        UUID id = Reading.id(session, Id::parse).orElseThrow(Absent::new);
        return submissions.once(
                () -> {
                    mySessions.end(person, id);
                    return id;
                },
                _ -> Submissions.to("/me/sessions", "access.session_ended"));
    }

    @POST
    @Path("/others/end")
    public Response endOthers() {
        Actor person = actor.person();
        return submissions.once(
                () -> {
                    mySessions.endOthers(person);
                    return person;
                },
                _ -> Submissions.to("/me/sessions", "access.sessions_ended"));
    }
}
