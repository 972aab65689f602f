package org.manyhands.groups.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupRefusal;
import org.manyhands.groups.GroupView;
import org.manyhands.shared.form.SentForm;

/**
 * A group.
 *
 * @param base address of the group
 * @param hubBase address of its hub
 * @param place as much of it as the reader may know; may be empty
 * @param languages as a phrase; may be empty
 * @param mark shape of the state
 * @param sent what came back
 * @param refusal why something cannot be done, or null
 */
@CheckedTemplate(basePath = "groups", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GroupPage(
        String base,
        String hubBase,
        String hub,
        GroupView group,
        String place,
        String languages,
        String mark,
        SentForm sent,
        @Nullable GroupRefusal refusal)
        implements TemplateInstance {}
