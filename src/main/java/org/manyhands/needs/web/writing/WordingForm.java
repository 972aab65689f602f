package org.manyhands.needs.web.writing;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedTexts;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.form.ShortText;
import org.manyhands.shared.form.Written;

/** The words of a need that a helper changes, as typed. */
record WordingForm(
        @RestForm String version,
        @RestForm @ShortText(max = 120) String title,

        @RestForm @ShortText(max = 8_000) String difference,

        @RestForm @ShortText(max = 8_000) String doneWhen,

        @RestForm @ShortText(max = 8_000) String tried,

        @RestForm @ShortText(max = 8_000) String risks) {

    WordingForm {
        version = Reading.text(version);
        title = Reading.text(title);
        difference = Reading.text(difference);
        doneWhen = Reading.text(doneWhen);
        tried = Reading.text(tried);
        risks = Reading.text(risks);
    }

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
        return new NeedTexts(title, difference, tried, doneWhen, risks);
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
