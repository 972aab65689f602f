package org.manyhands.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;

/** Where somebody is signed in, for their own eyes: days, nothing about devices or places, because we know nothing. */
@CheckedTemplate(basePath = "access", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionsPage(List<Line> sessions, boolean others) implements TemplateInstance {

    /** One session. */
    record Line(String action, Instant begunAt, boolean here) {}
}
