package org.manyhands.desk;

import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;

/** One feature's queues on the desk of a hub. Asked only for coordinators of that hub. */
interface DeskSource {

    /** The feature's queues with their lengths. */
    List<DeskQueue> queues(Actor actor, HubId hub);

    /** What is in one of them, most pressing first; empty if the key is another feature's. */
    List<DeskItem> items(Actor actor, HubId hub, String key, int offset, int limit);
}
