package org.manyhands.exchange.web;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.ColumnMeaning;
import org.manyhands.exchange.ColumnPlan;
import org.manyhands.exchange.DateOrder;
import org.manyhands.exchange.FirstRow;
import org.manyhands.exchange.ImportChoices;
import org.manyhands.exchange.MissingGroup;
import org.manyhands.exchange.MissingPlace;
import org.manyhands.exchange.WaitingFiles;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.GroupId;

/**
 * What was answered about the columns of a file.
 *
 * @param meaning one for each column of this part of the form, in order
 * @param from number of the first of these columns, from 0
 * @param part the part of the form to go to instead of the dry run
 */
record ImportColumnsForm(
        @RestForm List<String> meaning,
        @RestForm String from,
        @RestForm String version,
        @RestForm String firstRow,
        @RestForm String dates,
        @RestForm String language,
        @RestForm String place,
        @RestForm String group,
        @RestForm String part) {

    ImportColumnsForm {
        meaning = Reading.texts(meaning);
        from = Reading.text(from);
        version = Reading.text(version);
        firstRow = Reading.text(firstRow);
        dates = Reading.text(dates);
        language = Reading.text(language);
        place = Reading.text(place);
        group = Reading.text(group);
        part = Reading.text(part);
    }

    static ImportColumnsForm of(WaitingFiles.Waiting file, int first, int most) {
        ImportChoices choices = file.choices();
        return new ImportColumnsForm(
                file.plan().columns().stream()
                        .skip(first)
                        .limit(most)
                        .map(column -> column.meaning().name())
                        .toList(),
                Integer.toString(first),
                Integer.toString(file.version()),
                choices.firstRow().name(),
                choices.dates().name(),
                choices.language(),
                choices.place().name(),
                choices.group() == null
                        ? choices.rest().name()
                        : choices.group().toString(),
                "");
    }

    /** The plan with these answers; nothing if one is none of those offered. */
    Optional<ColumnPlan> plan(ColumnPlan shown) {
        int first = Reading.number(from);
        if (first < 0
                || meaning.isEmpty()
                || first + meaning.size() > shown.columns().size()) {
            return Optional.empty();
        }
        ColumnPlan plan = shown;
        for (int i = 0; i < meaning.size(); i++) {
            Optional<ColumnMeaning> meant = Reading.oneOf(ColumnMeaning.class, meaning.get(i));
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            plan = plan.with(first + i, meant.get());
        }
        return Optional.of(plan);
    }

    Optional<FirstRow> firstRowMeant() {
        return Reading.oneOf(FirstRow.class, firstRow);
    }

    Optional<DateOrder> dateOrder() {
        return Reading.oneOf(DateOrder.class, dates);
    }

    Optional<MissingPlace> missingPlace() {
        return Reading.oneOf(MissingPlace.class, place);
    }

    /** What becomes of rows without a group: the name of a {@link MissingGroup}, or a group. */
    MissingGroup missingGroup() {
        return Reading.oneOf(MissingGroup.class, group).orElse(MissingGroup.KNOWN);
    }

    /** The group picked; null where none is meant, and for nonsense. */
    @Nullable
    GroupId groupPicked() {
        return missingGroup() == MissingGroup.KNOWN
                ? Reading.id(group, GroupId::fromString).orElse(null)
                : null;
    }

    int seen() {
        return Reading.number(version);
    }
}
