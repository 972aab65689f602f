package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.needs.NeedHelpers;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Waiting;

/** Single needs that one was named to help with. */
@ApplicationScoped
class HelpWork implements Work {

    private final NeedHelpers helpers;

    @Inject
    HelpWork(NeedHelpers helpers) {
        this.helpers = helpers;
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        return helpers.own(actor).stream()
                .map(helped -> new Waiting(
                        "desk:need_helped",
                        List.of(helped.title()),
                        "/needs/" + helped.need(),
                        helped.since(),
                        helped.lastDay(),
                        1))
                .toList();
    }
}
