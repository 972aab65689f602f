package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;
import org.manyhands.shared.text.SpokenLanguages;

/** All of a need that is changed on one page, as typed. */
record NeedEditForm(
        @FormParam("version") @Nullable String version,
        @FormParam("title") @ShortText(max = 120) @Nullable String title,

        @FormParam("difference") @ShortText(max = 8_000) @Nullable
        String difference,

        @FormParam("doneWhen") @ShortText(max = 8_000) @Nullable
        String doneWhen,

        @FormParam("tried") @ShortText(max = 8_000) @Nullable
        String tried,

        @FormParam("hours") @Nullable String hours,
        @FormParam("byWhen") @Nullable String byWhen,
        @FormParam("remote") @Nullable String remote,
        @FormParam("place") @Nullable String place,
        @FormParam("placeId") @Nullable String placeId,
        @FormParam("languages") @Nullable List<String> languages,

        @FormParam("decider") @ShortText(max = 400) @Nullable
        String decider,

        @FormParam("risks") @ShortText(max = 8_000) @Nullable
        String risks) {

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
                need.remote() ? "yes" : null,
                placeLabel,
                need.place() == null ? "" : Integer.toString(need.place().geonameId()),
                need.languages(),
                need.decider(),
                need.risks());
    }

    int versionRead() {
        return Reading.number(version);
    }

    List<String> spoken() {
        return languages == null
                ? List.of()
                : languages.stream().filter(SpokenLanguages::isKnown).distinct().toList();
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
