package org.manyhands.needs.web.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What happens when a group takes back what it sent in. */
@CheckedTemplate(basePath = "needs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NeedWithdrawalPage(String title, String action, String cancel) implements TemplateInstance {}
