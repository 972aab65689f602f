package org.manyhands.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.web.Counted;

/**
 * The desk of a hub: its queues, and what is in the open one.
 *
 * @param otherDesks the desks of the other hubs that the reader coordinates
 * @param queue the key of the open queue
 * @param queueName what it is called
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskPage(
        HubId hub,
        String hubName,
        List<OtherDesk> otherDesks,
        List<Part> parts,
        String queue,
        String queueName,
        List<Item> items,
        @Nullable String previousHref,
        @Nullable String nextHref)
        implements TemplateInstance {

    /** A part of the desk: its queues. */
    record Part(String name, List<Queue> queues) {}

    /** A queue; {@code late} if something in it has waited too long. */
    record Queue(String label, String href, Counted count, boolean current, boolean late) {}

    /** The desk of another hub, by the hub's name. */
    record OtherDesk(String hubName, String href) {}

    /** One thing in the open queue; {@code kept} says who looks after it, or is empty. */
    record Item(
            String sentence,
            String href,
            @Nullable LocalDate since,
            @Nullable LocalDate due,
            boolean late,
            String kept) {}
}
