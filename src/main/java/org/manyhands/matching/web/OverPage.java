package org.manyhands.matching.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.shared.web.Pager;

/** All matches that are over for the reader, the latest first. */
@CheckedTemplate(basePath = "matching", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverPage(List<MatchRow> matches, Pager pager) implements TemplateInstance {}
