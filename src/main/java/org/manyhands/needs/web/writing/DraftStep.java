package org.manyhands.needs.web.writing;

import java.util.List;
import java.util.Locale;
import org.manyhands.needs.Missing;
import org.manyhands.needs.NeedBeingWritten;

/** The steps of the form, one question group each, in their order; then comes the review. */
enum DraftStep {
    DIFFERENCE,
    DONE,
    LINES,
    TIME,
    WHERE,
    PEOPLE,
    SHOWING;

    private static final List<DraftStep> ORDER = List.of(values());

    /** The last part of its address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is, for this need. */
    String href(NeedBeingWritten need) {
        return "/needs/" + need.id() + "/draft/" + path();
    }

    /** Where one goes on from here: the next step, or the review. */
    String next() {
        return this == SHOWING ? "review" : ORDER.get(number()).path();
    }

    /** Where one goes back to from here. */
    String previous() {
        return this == DIFFERENCE ? "review" : ORDER.get(number() - 2).path();
    }

    /** Which step it is, from 1. */
    int number() {
        return ORDER.indexOf(this) + 1;
    }

    /** Where an answer that is missing can be given. */
    static DraftStep of(Missing missing) {
        return switch (missing) {
            case TITLE, DIFFERENCE -> DIFFERENCE;
            case LINES -> LINES;
            case WHERE, LANGUAGES -> WHERE;
        };
    }

    /** Whether something has been answered in it. */
    boolean isBegun(NeedBeingWritten need) {
        return switch (this) {
            case DIFFERENCE -> !need.title().isEmpty() || !need.difference().isEmpty();
            case DONE -> !need.tried().isEmpty() || !need.doneWhen().isEmpty();
            case LINES -> !need.lines().isEmpty();
            case TIME -> need.hours() != null || need.byWhen() != null;
            case WHERE ->
                need.remote() || need.place() != null || !need.languages().isEmpty();
            case PEOPLE -> !need.decider().isEmpty() || !need.risks().isEmpty();
            case SHOWING -> false;
        };
    }
}
