package org.manyhands.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.manyhands.access.CurrentSession;
import org.manyhands.shared.web.CurrentActor;

/** The way to a second factor, for everybody: some need one for what they do here, all others may. */
@Path("/me/second-factor")
class SecondFactorResource {

    @Inject
    CurrentActor actor;

    @Inject
    CurrentSession session;

    @GET
    public SecondFactorPage show() {
        actor.person();
        return new SecondFactorPage(session.hasSecondFactor());
    }
}
