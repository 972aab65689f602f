package org.manyhands.exchange;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.manyhands.shared.text.PersonalTraces;
import org.manyhands.shared.text.TextFolding;

/**
 * Title and text of a row, ready to be read by others: cleaned, shortened, and without what would lead to a person.
 *
 * @param title one line
 * @param summary maybe several lines
 */
record RowTexts(String title, String summary) {

    /** A name in a writing that puts no spaces between words: others stand right beside it. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}{0,4}");
    /** Arabic letters of which people write one for the other. */
    private static final List<String> ALIKE = List.of("يىی", "هة", "كک");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]");

    /**
     * Reads them.
     *
     * @param asked whether the file has a column for texts, so that one without is worth a look
     * @param persons names that are taken out, as other columns of the row write them
     */
    static RowTexts of(
            int line,
            RowReader.Cells cells,
            boolean asked,
            List<String> persons,
            String contactRemoved,
            List<Problem> problems) {
        String title = withoutTraces(
                line,
                withoutPersons(
                        line,
                        CleanText.line(plain(line, cells.first(ColumnMeaning.TITLE), problems)),
                        persons,
                        contactRemoved,
                        problems),
                contactRemoved,
                problems);
        String written = cells.of(ColumnMeaning.SUMMARY).stream()
                .distinct()
                .map(cell -> CleanText.text(plain(line, cell, problems)))
                .collect(Collectors.joining("\n\n"));
        // cut before it is searched, since several columns may have been joined; cut again once it is as it will be
        // shown
        String summary = withoutTraces(
                line,
                withoutPersons(
                        line, CleanText.beginning(written, CsvFile.LONGEST_CELL), persons, contactRemoved, problems),
                contactRemoved,
                problems);
        if (title.isEmpty()) {
            title = CleanText.shortened(CleanText.firstSentence(summary), PlannedNeed.LONGEST_TITLE);
            problems.add(Problem.at(line, title.isEmpty() ? ProblemCode.TITLE_MISSING : ProblemCode.TITLE_FROM_TEXT));
        }
        if (CleanText.length(title) > PlannedNeed.LONGEST_TITLE) {
            // nothing of a long title is lost: it opens the text
            summary = summary.startsWith(title) ? summary : (title + "\n\n" + summary).strip();
            title = CleanText.shortened(title, PlannedNeed.LONGEST_TITLE);
            problems.add(Problem.at(line, ProblemCode.TITLE_SHORTENED, PlannedNeed.LONGEST_TITLE));
        }
        if (summary.isEmpty() && asked) {
            problems.add(Problem.at(line, ProblemCode.TEXT_MISSING));
        }
        if (CleanText.length(summary) > PlannedNeed.LONGEST_SUMMARY || written.length() > CsvFile.LONGEST_CELL) {
            summary = CleanText.shortened(summary, PlannedNeed.LONGEST_SUMMARY);
            problems.add(Problem.at(line, ProblemCode.TEXT_SHORTENED, PlannedNeed.LONGEST_SUMMARY));
        }
        return new RowTexts(title, summary);
    }

    private static String plain(int line, String cell, List<Problem> problems) {
        if (CleanText.looksLikeFormula(cell)) {
            problems.add(Problem.at(line, ProblemCode.FORMULA_KEPT_AS_TEXT));
        }
        if (!CleanText.hasMarkup(cell)) {
            return cell;
        }
        problems.add(Problem.at(line, ProblemCode.MARKUP_REMOVED));
        return CleanText.withoutMarkup(cell);
    }

    private static String withoutPersons(
            int line, String text, List<String> persons, String contactRemoved, List<Problem> problems) {
        String without = text;
        String folded = TextFolding.fold(text);
        for (String person : persons) {
            if (!folded.contains(longestWord(person))) {
                continue;
            }
            String before = without;
            without = SIGNS.matcher(person).matches()
                    ? before.replace(person, contactRemoved)
                    : withoutName(before, person, contactRemoved);
            if (!without.equals(before)) {
                problems.add(Problem.at(line, ProblemCode.CONTACT_REMOVED, 1));
            }
        }
        return without;
    }

    /** Without it in a text, the name is not there either: most names are in no text, and looking closer is dear. */
    private static String longestWord(String name) {
        return Words.in(name).max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** People leave out the accents of a name, or write them where its column does not; so it is with apostrophes. */
    private static String withoutName(String text, String name, String contactRemoved) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        Matcher named = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])" + inAnySpelling(name) + "(?![\\p{L}\\p{M}])")
                .matcher(decomposed);
        return named.find()
                ? Normalizer.normalize(named.replaceAll(Matcher.quoteReplacement(contactRemoved)), Normalizer.Form.NFC)
                : text;
    }

    private static String inAnySpelling(String name) {
        String letters =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return letters.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> APOSTROPHE.matcher(letter).matches()
                        ? APOSTROPHE.pattern()
                        : anyLike(letter) + ACCENTS.pattern())
                .collect(Collectors.joining());
    }

    private static String anyLike(String letter) {
        return ALIKE.stream()
                .filter(letters -> letters.contains(letter))
                .findFirst()
                .map(letters -> "[" + letters + "]")
                .orElseGet(() -> Pattern.quote(letter));
    }

    /** The same for words of other columns that come to stand under the text. */
    static String withoutPersonsAndTraces(
            int line, String text, List<String> persons, String contactRemoved, List<Problem> problems) {
        return withoutTraces(
                line, withoutPersons(line, text, persons, contactRemoved, problems), contactRemoved, problems);
    }

    /** A text that may be shown to everyone. */
    static String withoutTraces(int line, String text, String contactRemoved, List<Problem> problems) {
        int traces = PersonalTraces.find(text).size();
        if (traces == 0) {
            return text;
        }
        problems.add(Problem.at(line, ProblemCode.CONTACT_REMOVED, traces));
        return PersonalTraces.mask(text, contactRemoved);
    }
}
