package org.manyhands.people.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What somebody has told us about how they can help, for their own eyes.
 *
 * @param languages their names as one phrase; empty if not said
 * @param place label of the town, or empty
 * @param times the parts of the week as one phrase; empty if not said
 * @param limitInForce the limit of open matches that holds today
 */
@CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProfilePage(
        String languages,
        String place,
        boolean remote,
        int reachKm,
        int weeklyHours,
        String times,
        int limit,
        int limitInForce)
        implements TemplateInstance {}
