package org.manyhands.admin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.web.Pager;

/** All hubs, and the way to what an administrator can do. */
@CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AdminPage(List<Line> hubs, Pager pager) implements TemplateInstance {

    /**
     * One hub.
     *
     * @param coordinators how many there are
     */
    record Line(String href, String name, ModerationMode mode, int coordinators) {}
}
