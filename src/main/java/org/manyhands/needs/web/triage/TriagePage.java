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
 * @param deskHref the same queue on the desk, from where most come
 * @param more whether the queue goes on after the last page of the pager
 * @param item the open need, or null
 */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TriagePage(
        String hub,
        String deskHref,
        String queueName,
        List<QueueShown> queues,
        List<ItemShown> waiting,
        boolean more,
        Pager pager,
        @Nullable TriageItem item)
        implements TemplateInstance {

    /** A queue and how long it is. */
    record QueueShown(String label, String href, Counted count, boolean current) {}

    /** A need of the queue: who has it, since when it waits. */
    record ItemShown(String title, String href, String words, boolean current) {}
}
