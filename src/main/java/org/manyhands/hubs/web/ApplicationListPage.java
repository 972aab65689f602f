package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.manyhands.hubs.Application;
import org.manyhands.shared.web.Pager;

/**
 * Who asks to join, for a coordinator.
 *
 * @param base address of the hub
 * @param answerDays within how many days the hub means to answer
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ApplicationListPage(String base, String hub, int answerDays, List<Application> applications, Pager pager)
        implements TemplateInstance {}
