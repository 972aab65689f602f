package org.manyhands.hubs;

import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;

/** What this feature needs to know of groups, which lie above it; {@code groups} answers. */
public interface GroupVoice {

    /** Whether the actor speaks for a group that this hub trusts. */
    boolean speaksForAGroupOf(HubId hub, Actor actor);
}
