package org.manyhands.matching.web;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;

/**
 * A part of the page of a match that another feature draws: what is shared with whom until when, the conversation. Features
 * offer beans of this; the page asks all of them, after it has made sure that the actor may see the match.
 */
public interface MatchPanel {

    /** Smaller stands higher on the page; leave gaps. */
    int order();

    /**
     * The part for this actor, a {@code part} tag or nothing.
     *
     * @param actor somebody who sees the match; not necessarily one of its two sides
     * @return nothing where there is nothing to show or do for this actor
     */
    Optional<TemplateInstance> panel(Actor actor, MatchId match);
}
