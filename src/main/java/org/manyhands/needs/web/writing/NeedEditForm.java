package org.manyhands.needs.web.writing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.SpokenLanguages;

/** All of a need that is changed on one page, as typed. */
record NeedEditForm(
        @RestForm String version,
        @RestForm @ShortText(max = 120) String title,

        @RestForm @ShortText(max = 8_000) String difference,

        @RestForm @ShortText(max = 8_000) String doneWhen,

        @RestForm @ShortText(max = 8_000) String tried,

        @RestForm String hours,
        @RestForm String byWhen,
        @RestForm String remote,
        @RestForm String place,
        @RestForm String placeId,
        @RestForm List<String> languages,

        @RestForm @ShortText(max = 400) String decider,

        @RestForm @ShortText(max = 8_000) String risks) {

    NeedEditForm {
        version = Reading.text(version);
        title = Reading.text(title);
        difference = Reading.text(difference);
        doneWhen = Reading.text(doneWhen);
        tried = Reading.text(tried);
        hours = Reading.text(hours);
        byWhen = Reading.text(byWhen);
        remote = Reading.text(remote);
        place = Reading.text(place);
        placeId = Reading.text(placeId);
        languages = Reading.texts(languages);
        decider = Reading.text(decider);
        risks = Reading.text(risks);
    }

    /** The words in the stored need, field by field. */
    static List<Written> written(NeedBeingWritten need) {
        return of(need, "").written();
    }

    /** The form as the stored need fills it. */
    static NeedEditForm of(NeedBeingWritten need, String placeLabel) {
        return new NeedEditForm(
                Integer.toString(need.version()),
                need.title(),
                need.difference(),
                need.doneWhen(),
                need.tried(),
                need.hours() == null ? "" : need.hours().toString(),
                need.byWhen() == null ? "" : need.byWhen().toString(),
                need.remote() ? "yes" : "",
                placeLabel,
                need.place() == null ? "" : Integer.toString(need.place().geonameId()),
                need.languages(),
                need.decider(),
                need.risks());
    }

    int versionRead() {
        return Reading.number(version);
    }

    boolean isRemote() {
        return remote.equals("yes");
    }

    List<String> spoken() {
        return languages.stream().filter(SpokenLanguages::isKnown).distinct().toList();
    }

    /** The words that others will read. */
    List<Written> written() {
        return List.of(
                new Written("title", title),
                new Written("difference", difference),
                new Written("doneWhen", doneWhen),
                new Written("tried", tried),
                new Written("decider", decider),
                new Written("risks", risks));
    }
}
