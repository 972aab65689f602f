package org.manyhands.groups.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.groups.GroupState;
import org.manyhands.shared.web.Pager;

/**
 * The groups of a hub.
 *
 * @param base address of the hub
 * @param coordinates whether the reader writes groups down instead of registering their own
 */
@CheckedTemplate(basePath = "groups", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GroupListPage(String base, String hub, boolean coordinates, List<Line> groups, Pager pager)
        implements TemplateInstance {

    /**
     * A group as a line.
     *
     * @param place as much of it as the reader may know; may be empty
     * @param mark shape of the state
     */
    record Line(String href, String shown, String place, String mark, GroupState state) {}
}
