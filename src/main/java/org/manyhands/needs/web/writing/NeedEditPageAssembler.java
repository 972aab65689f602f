package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.web.RequestLanguage;

/** Draws the page on which a need is changed. */
@RequestScoped
class NeedEditPageAssembler {

    private final NeedWords words;
    private final PlaceQuestion places;
    private final RequestLanguage language;

    @Inject
    NeedEditPageAssembler(NeedWords words, PlaceQuestion places, RequestLanguage language) {
        this.words = words;
        this.places = places;
        this.language = language;
    }

    /** The form as the need fills it. */
    NeedEditPage of(NeedBeingWritten need) {
        PlaceAnswer place = places.of(need.place(), language.get());
        return page(need, need.version(), NeedEditForm.of(need, place.typed()), place, List.of(), FormErrors.none());
    }

    /** The form as it was typed. */
    NeedEditPage again(NeedBeingWritten need, NeedEditForm form, PlaceAnswer place, FormErrors errors) {
        return page(need, form.versionRead(), form, place, List.of(), errors);
    }

    /** What was typed, beside what somebody else left there meanwhile. */
    NeedEditPage beside(NeedBeingWritten now, NeedEditForm form, PlaceAnswer place, FormErrors errors) {
        return page(now, now.version(), form, place, differences(now, form, place), errors);
    }

    private NeedEditPage page(
            NeedBeingWritten need,
            int version,
            NeedEditForm form,
            PlaceAnswer place,
            List<NeedEditPage.Difference> differs,
            FormErrors errors) {
        return new NeedEditPage(
                "/needs/" + need.id() + "/edit",
                "/needs/" + need.id(),
                version,
                new NeedEditPage.Fields(
                        form.title(),
                        form.difference(),
                        form.doneWhen(),
                        form.tried(),
                        form.hours(),
                        form.byWhen(),
                        form.decider(),
                        form.risks()),
                form.isRemote(),
                place,
                LanguageAnswer.of(form.spoken(), language.get()),
                differs,
                errors);
    }

    private List<NeedEditPage.Difference> differences(NeedBeingWritten now, NeedEditForm form, PlaceAnswer place) {
        List<NeedEditPage.Difference> differs = new ArrayList<>();
        add(differs, "title_label", now.title(), form.title());
        add(differs, "difference_label", now.difference(), form.difference());
        add(differs, "done_label", now.doneWhen(), form.doneWhen());
        add(differs, "tried_label", now.tried(), form.tried());
        add(differs, "hours_label", now.hours() == null ? "" : now.hours().toString(), form.hours());
        add(differs, "by_label", now.byWhen() == null ? "" : now.byWhen().toString(), form.byWhen());
        add(
                differs,
                "fact_where",
                words.where(now.remote(), places.of(now.place(), language.get()).typed()),
                words.where(form.isRemote(), place.typed()));
        add(differs, "fact_languages", words.languages(now.languages()), words.languages(form.spoken()));
        add(differs, "decider_label", now.decider(), form.decider());
        add(differs, "risks_label", now.risks(), form.risks());
        return differs;
    }

    private void add(List<NeedEditPage.Difference> differs, String label, String now, String typed) {
        if (!now.equals(typed)) {
            differs.add(new NeedEditPage.Difference(words.say(label), now, typed));
        }
    }
}
