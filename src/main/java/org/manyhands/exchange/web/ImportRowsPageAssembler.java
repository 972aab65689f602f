package org.manyhands.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manyhands.exchange.DryRun;
import org.manyhands.exchange.DryRun.Fate;
import org.manyhands.exchange.ImportRefusal;
import org.manyhands.exchange.PlannedNeed;
import org.manyhands.exchange.WaitingFiles;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Pager;

/** Draws the dry run. */
@RequestScoped
class ImportRowsPageAssembler {

    private static final int PAGE = 50;

    /** Which rows are shown. */
    enum Shown {
        ALL(row -> true),
        LOOK(DryRun.Row::needsALook),
        OUT(row -> row.fate() == Fate.LEFT_OUT || row.fate() == Fate.NO_GROUP),
        HERE(row -> row.fate() == Fate.ALREADY_HERE);

        private final Predicate<DryRun.Row> which;

        Shown(Predicate<DryRun.Row> which) {
            this.which = which;
        }

        static Shown of(@Nullable String asked) {
            return Reading.oneOf(Shown.class, asked).orElse(ALL);
        }
    }

    private final CurrentActor actor;
    private final WaitingFiles waiting;
    private final ImportWords words;

    @Inject
    ImportRowsPageAssembler(CurrentActor actor, WaitingFiles waiting, ImportWords words) {
        this.actor = actor;
        this.waiting = waiting;
        this.words = words;
    }

    ImportRowsPage of(ImportId id, Shown shown, int page) {
        return of(waiting.dryRun(actor.person(), id), shown, page, "", null, false, FormErrors.none());
    }

    /** The page again, with why nothing was done. */
    ImportRowsPage again(ImportId id, String trust, @Nullable ImportRefusal refusal, FormErrors errors) {
        return of(
                waiting.dryRun(actor.person(), id),
                Shown.ALL,
                0,
                trust,
                refusal == null ? null : words.say("refusal", refusal),
                false,
                errors);
    }

    /** The page again for who pressed twice: the first click is being done. */
    ImportRowsPage underWay(ImportId id, String trust, FormErrors errors) {
        return of(waiting.dryRun(actor.person(), id), Shown.ALL, 0, trust, null, true, errors);
    }

    private ImportRowsPage of(
            DryRun run,
            Shown shown,
            int page,
            String trust,
            @Nullable String refusal,
            boolean underWay,
            FormErrors errors) {
        List<DryRun.Row> rows = run.rows().stream().filter(shown.which).toList();
        String base = "/imports/" + run.id();
        String here = base + "/rows?show=" + shown;
        return new ImportRowsPage(
                base,
                "/hubs/" + run.hub() + "/imports",
                run.fileName(),
                run.version(),
                run.counts(),
                run.rows().size(),
                words.problems(run.problems()),
                Arrays.stream(Shown.values())
                        .map(each -> new ImportRowsPage.Filter(
                                words.say("show", each),
                                base + "/rows?show=" + each,
                                (int) run.rows().stream().filter(each.which).count(),
                                each == shown))
                        .toList(),
                words.say("show", shown),
                rows.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(this::row)
                        .toList(),
                Pager.of(page, PAGE, rows.size(), here),
                trust,
                refusal,
                underWay,
                errors);
    }

    private ImportRowsPage.Row row(DryRun.Row row) {
        PlannedNeed need = row.need();
        return new ImportRowsPage.Row(
                need.line(),
                need.title().isEmpty() ? words.say("untitled") : need.title(),
                switch (row.fate()) {
                    case COMES_IN -> "draft";
                    case ALREADY_HERE -> "done";
                    case LEFT_OUT, NO_GROUP -> "closed";
                },
                words.say("fate", row.fate()),
                row.here() == null ? null : "/needs/" + row.here(),
                row.group().isEmpty() ? need.groupName() : row.group(),
                row.newGroup(),
                where(need),
                words.skills(need.skills()),
                words.skills(need.hintedSkills()),
                facts(need),
                words.problems(need.problems()));
    }

    private String where(PlannedNeed need) {
        String place = words.place(need.place());
        return need.remote() ? words.say("remote", place.isEmpty() ? "none" : "town", place) : place;
    }

    private List<String> facts(PlannedNeed need) {
        List<String> facts = new ArrayList<>();
        if (need.people() > 1) {
            facts.add(words.say("people", need.people()));
        }
        if (need.hours() != null) {
            facts.add(words.say("hours", need.hours()));
        }
        if (need.starts() != null && need.starts().equals(need.byWhen())) {
            addDay(facts, "on", need.starts());
        } else {
            addDay(facts, "starts", need.starts());
            addDay(facts, "ends_on", need.byWhen());
        }
        if (need.urgency() != null) {
            facts.add(words.say("urgency", need.urgency()));
        }
        return facts;
    }

    private void addDay(List<String> facts, String key, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(words.say(key, day));
        }
    }
}
