package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Coordinators;
import org.manyhands.hubs.MembershipState;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.hubs.Pace;

/**
 * A hub: what it is, how it works, how to join; and for those who belong, what can be done here.
 *
 * @param base address of the hub, {@code /hubs/…}
 * @param place label of its area, or empty
 * @param languages as a phrase; empty if it does not say
 * @param rules in the language nearest to the reader's, or null
 * @param rulesLanguage the code of that language
 * @param state how the reader stands, or null
 * @param mark shape of it, or null
 * @param asked whether they wait for an answer
 * @param mayAsk whether the way to the questions is offered
 * @param coordinates whether the reader coordinates the hub
 * @param waiting how many people wait for a coordinator; 0 for everybody else
 * @param coordinators who coordinates it and who did until lately, told to coordinators; nobody for everybody else
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HubPage(
        String base,
        String name,
        String description,
        String place,
        String languages,
        ModerationMode mode,
        boolean listed,
        Pace pace,
        @Nullable String rules,
        String rulesLanguage,
        int questions,
        @Nullable MembershipState state,
        @Nullable String mark,
        boolean signedIn,
        boolean asked,
        boolean mayAsk,
        boolean hasMembership,
        boolean takesPart,
        boolean mayInvite,
        boolean coordinates,
        long waiting,
        List<Coordinators.Coordinator> coordinators)
        implements TemplateInstance {}
