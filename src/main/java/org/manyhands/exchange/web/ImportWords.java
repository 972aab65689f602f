package org.manyhands.exchange.web;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.ColumnPlan.PlannedColumn;
import org.manyhands.exchange.Problem;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Says things about files in the reader's language. */
@RequestScoped
class ImportWords {

    private final RequestLanguage language;
    private final Gazetteer gazetteer;
    private final Taxonomy taxonomy;

    @Inject
    ImportWords(RequestLanguage language, Gazetteer gazetteer, Taxonomy taxonomy) {
        this.language = language;
        this.gazetteer = gazetteer;
        this.taxonomy = taxonomy;
    }

    Locale locale() {
        return language.get().locale();
    }

    String say(String key, @Nullable Object... arguments) {
        return language.say("exchange:" + key, arguments);
    }

    /** A problem as a sentence, with its column where it has one; its line stands beside it. */
    ProblemShown problem(Problem problem) {
        String sentence = say("problem", problem.code(), argument(problem, 0), argument(problem, 1));
        return new ProblemShown(
                switch (problem.severity()) {
                    case ERROR -> "closed";
                    case WARNING -> "waiting";
                    case NOTE -> "open";
                },
                say("severity", problem.severity()),
                problem.column() == null ? sentence : say("in_column", columnName(problem.column(), 0), sentence));
    }

    /** A day comes as ISO 8601 and is told in words, a size with the marks between thousands that the form has; all else is the file's own. */
    private Object argument(Problem problem, int index) {
        String argument = problem.argument(index);
        boolean last = index == problem.arguments().size() - 1;
        return switch (problem.code()) {
            case DATE_PAST, DATE_AMBIGUOUS -> last ? LocalDate.parse(argument) : argument;
            case FILE_TOO_LARGE -> NumberFormat.getIntegerInstance(locale()).format(Long.parseLong(argument));
            default -> argument;
        };
    }

    List<ProblemShown> problems(List<Problem> problems) {
        return problems.stream().map(this::problem).toList();
    }

    /** "Column “title”"; one without a heading by its number. */
    String column(PlannedColumn column, int index) {
        return columnName(column.heading(), index + 1);
    }

    private String columnName(String heading, int number) {
        return heading.isBlank() ? say("unnamed_column", number) : say("column", heading);
    }

    String place(@Nullable PlaceId place) {
        return place == null ? "" : gazetteer.label(place, locale());
    }

    /** The skills as a list that begins a sentence: "Traducción escrita y árabe". */
    String skills(Collection<SkillId> skills) {
        if (skills.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (SkillId skill : skills) {
            Skill known = taxonomy.get(skill);
            names.add(names.isEmpty() ? known.label(locale()) : known.inSentence(locale()));
        }
        return ListFormatter.getInstance(locale()).format(names);
    }
}
