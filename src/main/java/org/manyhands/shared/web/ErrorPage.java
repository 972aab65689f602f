package org.manyhands.shared.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page for everything that can go wrong.
 *
 * @param told by what the texts {@code shared:error_page_title}, {@code …_what} and {@code …_next} select: the HTTP status, or
 *     {@code OLD_FORM} for one whose form has waited too long, {@code PROVE} or {@code PROVE_AND_SEND} where the login is too
 *     long ago for what was asked, {@code MANY_SEARCHES} or {@code MANY_READS} for a spent budget
 * @param code random, also in our log, where it stands without person, address or input
 * @param given what was typed, to be sent again or copied
 * @param onlyChosen whether all of it was chosen or ticked, so that no text is shown
 * @param again where the form can be sent again, or null if sending again makes no sense
 * @param ticket the form's own ticket if it is still good, or null for a fresh one: after a renewed login of the same person it
 *     is still the same form, which has one effect
 * @param reread the address of the page asked for, to be opened later, where reading it was too much; or null
 * @param signIn where to sign in (in another tab if this one has something to send again), or null
 * @param mended the fields whose text came with characters that cannot be kept and is given back without them; or empty
 * @param after after how many minutes at the latest ({@code MANY_READS}: hours) it goes on, where that is known; else 0
 */
@CheckedTemplate(basePath = "errors", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(
        String told,
        String code,
        List<GivenBack> given,
        boolean onlyChosen,
        @Nullable String again,
        @Nullable String ticket,
        @Nullable String reread,
        @Nullable String signIn,
        String mended,
        long after)
        implements TemplateInstance {}
