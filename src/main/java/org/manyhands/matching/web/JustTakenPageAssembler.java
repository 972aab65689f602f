package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedLineId;

/** Answers whoever came a moment too late: 409, and where else help is needed. */
@ApplicationScoped
class JustTakenPageAssembler {

    private static final int OTHERS = 3;

    private final FitsPageAssembler fits;

    @Inject
    JustTakenPageAssembler(FitsPageAssembler fits) {
        this.fits = fits;
    }

    Response answer(Actor actor, NeedLineId taken) {
        return Response.status(Response.Status.CONFLICT)
                .entity(new JustTakenPage(fits.others(actor, taken, OTHERS)))
                .build();
    }
}
