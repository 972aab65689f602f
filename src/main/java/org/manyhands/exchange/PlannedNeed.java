package org.manyhands.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Urgency;
import org.manyhands.places.PlaceId;
import org.manyhands.skills.SkillId;

/**
 * What a row of the file would become: a draft of a need, not yet stored.
 *
 * @param line where the row begins in the file
 * @param title at most {@value #LONGEST_TITLE} characters; empty only when the row is left out for it
 * @param summary at most {@value #LONGEST_SUMMARY} characters, maybe several lines, maybe empty
 * @param groupName the community group as the file calls it; empty when it does not say
 * @param place the town, or null
 * @param remote whether the file says that it can be done from anywhere
 * @param skills what the row names, surest first and those of title and text before those of lists, at most {@value #MOST_SKILLS}
 * @param hintedSkills what it only touches on; to be offered to the coordinator, not assumed
 * @param people how many are wanted, at least 1
 * @param hours effort of one person, from 1 to {@value #MOST_HOURS}, or null
 * @param starts the first day, or null; may be past
 * @param byWhen the last day, or null; may be past, which is then among the problems
 * @param urgency how soon it is needed in the words of the file, or null where it does not say
 * @param category the sender's own, for showing where it came from; maybe empty
 * @param link a web address that begins with http, or null
 * @param externalId what the sender's system calls it, maybe empty
 * @param externalKey the same for the same content, whatever the order or number of other columns; 32 hexadecimal digits
 * @param problems all that should be known about the row
 */
public record PlannedNeed(
        int line,
        String title,
        String summary,
        String groupName,
        @Nullable PlaceId place,
        boolean remote,
        Set<SkillId> skills,
        Set<SkillId> hintedSkills,
        int people,
        @Nullable Integer hours,
        @Nullable LocalDate starts,
        @Nullable LocalDate byWhen,
        @Nullable Urgency urgency,
        String category,
        @Nullable String link,
        String externalId,
        String externalKey,
        List<Problem> problems) {

    /** Characters of a title, as everywhere (docs/rules.md#sizes). */
    public static final int LONGEST_TITLE = 120;

    /** Characters of a text, as everywhere. */
    public static final int LONGEST_SUMMARY = 8_000;

    /** More than these would be lines nobody reads. */
    public static final int MOST_SKILLS = 6;

    /** More than these are a number that means something else. */
    public static final int MOST_PEOPLE = 500;

    /** As in the form. */
    public static final int MOST_HOURS = 2_000;

    public PlannedNeed {
        skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
        hintedSkills = Collections.unmodifiableSet(new LinkedHashSet<>(hintedSkills));
        problems = List.copyOf(problems);
    }

    /** Whether it would be stored: no problem is an error. */
    public boolean comesIn() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Whether somebody should look at it. */
    public boolean needsALook() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.WARNING);
    }

    PlannedNeed with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return with(all);
    }

    /** The same, with the skills that further rows of the same content name. */
    PlannedNeed withSkills(Set<SkillId> more, Problem problem) {
        Set<SkillId> together = new LinkedHashSet<>(skills);
        together.addAll(more);
        List<Problem> all = new ArrayList<>(problems);
        all.removeIf(each -> each.code() == ProblemCode.SKILLS_NOT_FOUND);
        all.add(problem);
        return with(
                together.stream().limit(MOST_SKILLS).collect(Collectors.toCollection(LinkedHashSet::new)),
                hintedSkills.stream()
                        .filter(hint -> !together.contains(hint))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                all);
    }

    /** The same, said to be no need: nothing else has to be known about it. */
    PlannedNeed leftOutFor(Problem problem) {
        return with(List.of(problem));
    }

    private PlannedNeed with(List<Problem> all) {
        return with(skills, hintedSkills, all);
    }

    private PlannedNeed with(Set<SkillId> named, Set<SkillId> hinted, List<Problem> all) {
        return new PlannedNeed(
                line,
                title,
                summary,
                groupName,
                place,
                remote,
                named,
                hinted,
                people,
                hours,
                starts,
                byWhen,
                urgency,
                category,
                link,
                externalId,
                externalKey,
                all);
    }
}
