package org.manyhands.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.shared.text.TextFolding;

/**
 * What the programs for forms write beside the answers: when somebody began and ended to fill in a form, where they sat, and
 * whether they came to its end. That is nothing of their need. Each has names of its own, so that a question called "Start
 * date" is one in the answers of another program, and a second column of that name in those of the same. Google Forms writes
 * a "Timestamp" only, which nobody takes for a day of the need.
 *
 * <p>Names are compared folded and without spaces: "StartDate" is "Start Date" in another export of the same survey.
 */
enum FormProgram {
    MICROSOFT_FORMS(1, Set.of("completiontime"), Set.of("starttime", "completiontime")),
    /** KoBoToolbox, ODK, SurveyCTO. */
    ODK(
            1,
            Set.of("deviceid", "submissiontime", "submissiondate", "instanceid", "metainstanceid"),
            Set.of("start", "end", "starttime", "endtime")),
    SURVEY_MONKEY(1, Set.of("respondentid", "collectorid"), Set.of("startdate", "enddate")),
    TYPEFORM(1, Set.of("networkid", "submitdateutc"), Set.of("startdateutc", "stagedateutc", "submitdateutc")),
    /** Others number their answers too ("Response ID"): one name does not tell it. */
    QUALTRICS(
            2,
            Set.of("responseid", "recordeddate", "finished", "distributionchannel", "userlanguage", "locationlatitude"),
            Set.of("startdate", "enddate", "recordeddate", "finished", "locationlatitude", "locationlongitude")),
    LIMESURVEY(
            1,
            Set.of("datelastaction", "lastpage", "startlanguage"),
            Set.of("datestarted", "datelastaction", "datesubmitted")),
    /** With its codes instead of its names. */
    LIMESURVEY_CODES(1, Set.of("datestamp"), Set.of("startdate", "datestamp", "submitdate"));

    private final int fewest;
    private final Set<String> marks;
    private final Set<String> own;

    /**
     * @param fewest so many of the marks tell the program
     * @param marks columns that few others write
     * @param own columns about the answering
     */
    FormProgram(int fewest, Set<String> marks, Set<String> own) {
        this.fewest = fewest;
        this.marks = marks;
        this.own = own;
    }

    /** Columns about the answering, of whichever program wrote the file; of several with one name the first. */
    static Set<Integer> columnsIn(List<String> headings) {
        List<String> names = names(headings);
        Set<String> written = Arrays.stream(values())
                .filter(program -> program.isToldBy(names))
                .flatMap(program -> program.own.stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, names.size())
                .filter(column -> written.contains(names.get(column)) && names.indexOf(names.get(column)) == column)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Whether it wrote these headings, and nothing stands in another row under what it writes itself. */
    boolean leavesEmpty(List<String> headings, Sheet.Row row) {
        List<String> names = names(headings);
        return isToldBy(names)
                && IntStream.range(0, names.size())
                        .filter(column -> marks.contains(names.get(column)))
                        .allMatch(column -> row.cell(column).isEmpty());
    }

    private boolean isToldBy(List<String> names) {
        Set<String> found = new HashSet<>(names);
        found.retainAll(marks);
        return found.size() >= fewest;
    }

    private static List<String> names(List<String> headings) {
        return headings.stream()
                .map(heading -> TextFolding.fold(CleanText.beginning(heading, HeadingReadings.LONGEST))
                        .replace(" ", ""))
                .toList();
    }
}
