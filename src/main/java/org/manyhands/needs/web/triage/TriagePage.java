package org.manyhands.needs.web.triage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.web.Counted;
import org.manyhands.shared.web.Pager;

/**
 * The coordinators' page: queues, the needs of one queue, and one need with all that is needed to decide about it.
 *
 * @param deskHref the desk, from where most come
 * @param open the queue that is open, or null: the open need waits in none
 * @param item the open need, or null
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TriagePage(
        String deskHref,
        List<QueueShown> queues,
        @Nullable OpenQueue open,
        @Nullable TriageItem item) implements TemplateInstance {

    /** A queue and how long it is. */
    record QueueShown(String label, String href, Counted count, boolean current) {}

    /**
     * What waits in the open queue.
     *
     * @param deskHref the same queue on the desk
     * @param more whether the queue goes on after the last page of the pager
     */
    record OpenQueue(String name, String deskHref, List<ItemShown> waiting, boolean more, Pager pager) {}

    /** A need of the queue: who has it, since when it waits. */
    record ItemShown(String title, String href, String words, boolean current) {}
}
