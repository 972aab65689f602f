package org.manyhands.groups.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.manyhands.groups.AliasRule;
import org.manyhands.groups.GroupDetails;
import org.manyhands.groups.GroupRefusal;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;

/** Reads the form of a group: what is wrong with it, and what it means. */
@ApplicationScoped
class GroupFormCheck {

    private final FormCheck formCheck;
    private final PlaceQuestion placeQuestion;
    private final TraceWarning traces;
    private final RequestLanguage language;

    @Inject
    GroupFormCheck(FormCheck formCheck, PlaceQuestion placeQuestion, TraceWarning traces, RequestLanguage language) {
        this.formCheck = formCheck;
        this.placeQuestion = placeQuestion;
        this.traces = traces;
        this.language = language;
    }

    PlaceAnswer place(GroupForm form) {
        return placeQuestion.read(form.place(), form.placeId(), language.get());
    }

    /**
     * What is wrong with the form, and what in its texts would lead to a person.
     *
     * @param stored the texts of the group as it stands, none for a new one: what is in them is not asked about again
     */
    FormErrors errors(GroupForm form, PlaceAnswer place, List<Written> stored) {
        FormErrors errors = formCheck.check(form);
        if (!form.languages().stream().allMatch(SpokenLanguages::isKnown)) {
            errors.add("languages", language.say("shared:error_not_offered"));
        }
        if (AliasRule.tells(form.alias(), form.name())) {
            errors.add("alias", language.say("groups:refusal", GroupRefusal.ALIAS_TELLS_NAME));
        }
        place.tell(errors, language::say);
        if (sensitivity(form).isEmpty()) {
            errors.add("sensitivity", language.say("shared:error_choose"));
        }
        return traces.in(errors, form.written(), stored);
    }

    /** What a form without errors means; nothing if no sensitivity was chosen. */
    Optional<GroupDetails> details(GroupForm form, PlaceAnswer place) {
        return sensitivity(form)
                .map(sensitivity -> new GroupDetails(
                        form.name(),
                        form.alias(),
                        form.nameHidden().equals("yes"),
                        form.description(),
                        form.languages(),
                        place.chosen(),
                        sensitivity));
    }

    private static Optional<Sensitivity> sensitivity(GroupForm form) {
        return Reading.oneOf(Sensitivity.class, form.sensitivity());
    }
}
