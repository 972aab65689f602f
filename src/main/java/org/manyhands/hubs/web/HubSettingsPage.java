package org.manyhands.hubs.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;

/**
 * What a coordinator can change about the hub.
 *
 * @param base address of the hub
 * @param rules the rules' text areas, a language of the site each
 * @param questions always six, empty ones at the end
 */
@CheckedTemplate(basePath = "hubs", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HubSettingsPage(
        String base,
        String hub,
        HubSettingsForm form,
        PlaceAnswer place,
        LanguageAnswer languages,
        List<ModerationMode> modes,
        List<Rules> rules,
        List<Question> questions,
        FormErrors errors)
        implements TemplateInstance {

    /** The rules in one language. */
    record Rules(
            String field,
            String language,
            String text,
            @Nullable String error) {}

    /** One question to those who want to join; {@code spare} ones, after the last that is asked, are folded away. */
    record Question(
            int number,
            String text,
            boolean required,
            boolean spare,
            @Nullable String error) {}
}
