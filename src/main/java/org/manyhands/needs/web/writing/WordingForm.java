package org.manyhands.needs.web.writing;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedTexts;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** The words of a need that a helper changes, as typed. */
record WordingForm(
        @FormParam("version") @Nullable String version,
        @FormParam("title") @ShortText(max = 120) @Nullable String title,

        @FormParam("difference") @ShortText(max = 8_000) @Nullable
        String difference,

        @FormParam("doneWhen") @ShortText(max = 8_000) @Nullable
        String doneWhen,

        @FormParam("tried") @ShortText(max = 8_000) @Nullable
        String tried,

        @FormParam("risks") @ShortText(max = 8_000) @Nullable
        String risks) {

    /** The form as the stored need fills it. */
    static WordingForm of(NeedBeingWritten need) {
        return new WordingForm(
                Integer.toString(need.version()),
                need.title(),
                need.difference(),
                need.doneWhen(),
                need.tried(),
                need.risks());
    }

    int versionRead() {
        return Reading.number(version);
    }

    /** What was typed, as it is kept. */
    NeedTexts texts() {
        return new NeedTexts(
                Reading.text(title),
                Reading.text(difference),
                Reading.text(tried),
                Reading.text(doneWhen),
                Reading.text(risks));
    }

    /** The same, field by field. */
    List<Written> written() {
        return List.of(
                new Written("title", title),
                new Written("difference", difference),
                new Written("doneWhen", doneWhen),
                new Written("tried", tried),
                new Written("risks", risks));
    }
}
