package org.manyhands.shared.web;

import java.util.List;
import org.manyhands.shared.Actor;

/**
 * A feature's contribution to the masthead. Features offer beans of this; the frame asks all of them, so that it need not
 * know any feature.
 */
public interface Navigation {

    /**
     * Where this actor can go in this feature.
     *
     * @param order smaller stands earlier in the masthead
     * @param href local address, also the prefix by which the current place is recognised
     * @param label name of a text, {@code bundle:key}
     * @param also local addresses elsewhere that belong to this place too
     */
    record Entry(int order, String href, String label, List<String> also) {

        public Entry {
            also = List.copyOf(also);
        }

        /** A place that lies below one address. */
        public Entry(int order, String href, String label) {
            this(order, href, label, List.of());
        }
    }

    /** The feature's entries for this actor; at most six in all are shown, so be sparing. */
    default List<Entry> entries(Actor actor) {
        return List.of();
    }

    /** How many things of this feature wait for this actor's answer. */
    default long waiting(Actor actor) {
        return 0;
    }

    /** The hubs this actor belongs to, by name; only {@code hubs} answers this. */
    default List<HubName> hubs(Actor actor) {
        return List.of();
    }

    /** The actor's roles that sleep until they sign in with a second factor, by name; only {@code access} answers this. */
    default List<String> dormantRoles(Actor actor) {
        return List.of();
    }

    /** A hub as the switcher shows it. */
    record HubName(String href, String label, boolean current) {}
}
