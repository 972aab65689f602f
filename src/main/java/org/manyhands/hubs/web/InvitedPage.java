package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import org.manyhands.hubs.ModerationMode;

/**
 * What an invitation leads to, for somebody who is not signed in.
 *
 * @param login address of the login that comes back here
 * @param note what was written along; empty for none
 * @param until the last day of the invitation
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InvitedPage(String hub, String description, ModerationMode mode, String note, LocalDate until, String login)
        implements TemplateInstance {}
