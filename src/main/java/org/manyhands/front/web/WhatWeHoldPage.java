package org.manyhands.front.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.privacy.Ending;

/**
 * What we hold, and what not. Topics, facts and answers are named by their texts in the bundle {@code privacy}, the rest by
 * those in {@code front}.
 *
 * @param absent what is not stored
 * @param ways how things are stored, explained once
 * @param topics what the database holds
 * @param outside what lies outside of the database
 */
@CheckedTemplate(basePath = "front", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WhatWeHoldPage(List<String> absent, List<Kept> ways, List<Topic> topics, List<String> outside)
        implements TemplateInstance {

    /** How something is stored, as it matters to whom it concerns. */
    enum Kept {
        READABLE,
        /** Readable, although it can hurt somebody: it should be sealed, and is not yet. */
        SENSITIVE,
        SEALED,
        FINGERPRINT,
        /** Not everything alike. */
        PARTLY
    }

    /** What people think of as one thing. */
    record Topic(String name, Kept kept, List<Fact> facts) {}

    /** What some columns say together. */
    record Fact(String name, Kept kept, Ending ending) {}
}
