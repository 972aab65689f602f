package org.manyhands.offers.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One offer, for its owner or for a coordinator.
 *
 * @param owner the owner's pseudonym for a coordinator; null for the owner
 * @param mine whether the reader owns it
 * @param open whether it is not over
 * @param hubs the owner's hubs in a list: whose coordinators see it
 * @param looks the last days on which coordinators looked at it, for its owner
 * @param warning that it runs out or has; null while there is nothing to do
 * @param problem why the last act was refused, or null
 */
@CheckedTemplate(basePath = "offers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OfferPage(
        String href,
        String sentence,
        String kind,
        String mark,
        String state,
        @Nullable String owner,
        String hubs,
        List<LocalDate> looks,
        List<SkillRow> skills,
        @Nullable String period,
        String about,
        String conditions,
        String expiry,
        @Nullable String warning,
        boolean mine,
        boolean open,
        boolean draft,
        boolean available,
        boolean paused,
        boolean renewable,
        boolean complete,
        @Nullable String problem)
        implements TemplateInstance {

    /** A skill with its level; {@code learns} is a mark of its own. */
    record SkillRow(String label, @Nullable String level, boolean learns) {}
}
