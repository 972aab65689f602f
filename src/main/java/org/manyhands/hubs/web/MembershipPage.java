package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Look;
import org.manyhands.hubs.MemberCard.Happening;
import org.manyhands.hubs.MemberCard.Trust;
import org.manyhands.hubs.MembershipState;

/**
 * One's own membership.
 *
 * @param base address of the hub
 * @param since null for who belongs by a role and not by a membership
 * @param vetting the one in force, or null
 * @param byRole whether they belong by a role that was given to them, and not by a membership
 * @param lastCoordinator whether nobody else coordinates the hub: what leaving means for it is said then
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MembershipPage(
        String base,
        String hub,
        MembershipState state,
        String mark,
        @Nullable LocalDate since,
        @Nullable Trust vetting,
        List<Happening> history,
        List<Look> looks,
        boolean byRole,
        boolean lastCoordinator)
        implements TemplateInstance {}
