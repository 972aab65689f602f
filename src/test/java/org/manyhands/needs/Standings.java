package org.manyhands.needs;

import org.manyhands.hubs.Sensitivity;
import org.manyhands.scenarios.Town;

/** Needs of Legal Aid at Harbour as policies see them. */
final class Standings {

    private Standings() {}

    static Standing of(NeedState state, Exposure exposure, Origin origin) {
        boolean closed = state == NeedState.CLOSED;
        return new Standing(
                Town.INTAKE_LIST,
                Town.HARBOUR,
                Town.LEGAL_AID,
                state,
                exposure,
                origin,
                closed || state.isPublished(),
                closed ? CloseReason.FULFILLED : null);
    }

    static Standing closedAs(CloseReason reason, boolean published) {
        return new Standing(
                Town.INTAKE_LIST,
                Town.HARBOUR,
                Town.LEGAL_AID,
                NeedState.CLOSED,
                Exposure.least(Sensitivity.OPEN),
                Origin.TYPED,
                published,
                reason);
    }
}
