package org.manyhands.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the headings of a file did not settle, from what stands in the cells: a dictionary is recognised by its shape, ways to
 * reach somebody by theirs, boxes by their ticks, in a file without headings a web address and a day, a text by its length, a
 * title by being short.
 */
final class GuessByCells {

    /** One column a skill, with a tick where it is needed: so many are no chance. */
    private static final int FEWEST_BOXES = 3;

    private static final int WORDS_OF_A_TEXT = 6;
    private static final int MOST_WORDS_OF_A_TITLE = 12;

    /** Where nothing else speaks for a title than the cells. */
    private static final int FEWEST_WORDS_OF_A_TITLE = 2;

    private static final int MOST_WORDS_OF_A_LONE_TITLE = 15;

    private final Sheet sheet;
    private final List<CellShapes> shapes;
    private final SettledColumns settled;

    GuessByCells(Sheet sheet, List<CellShapes> shapes, SettledColumns settled) {
        this.sheet = sheet;
        this.shapes = shapes;
        this.settled = settled;
    }

    void settle() {
        settled.free()
                .filter(column -> shapes.get(column).fit(ColumnMeaning.LOCALITY) > ColumnGuess.GOOD_FIT)
                .limit(settled.has(ColumnMeaning.LOCALITY) ? 0 : 1)
                .forEach(column -> settled.settle(column, ColumnMeaning.LOCALITY, Confidence.LOW));
        markContacts();
        suggestBoxes();
        if (sheet.headings().stream().allMatch(String::isEmpty)) {
            suggestFirst(ColumnMeaning.LINK);
            suggestFirst(ColumnMeaning.ENDS);
        }
        if (!settled.has(ColumnMeaning.SUMMARY)) {
            settled.free()
                    .filter(column -> shapes.get(column).words() >= WORDS_OF_A_TEXT)
                    .max(Comparator.comparingDouble(column -> shapes.get(column).words()))
                    .ifPresent(column -> settled.settle(column, ColumnMeaning.SUMMARY, Confidence.LOW));
        }
        titleOfAll().filter(unused -> shortText().isPresent()).ifPresent(settled::setAside);
        if (!settled.has(ColumnMeaning.TITLE)) {
            shortText().ifPresent(column -> settled.settle(column, ColumnMeaning.TITLE, Confidence.LOW));
        }
        if (!settled.has(ColumnMeaning.TITLE)) {
            settled.free()
                    .filter(this::looksLikeTitles)
                    .findFirst()
                    .ifPresent(column -> settled.settle(column, ColumnMeaning.TITLE, Confidence.LOW));
        }
    }

    /** What no heading names and looks like phone numbers or addresses is said to be so, and is no title either. */
    private void markContacts() {
        settled.free()
                .filter(column ->
                        !shapes.get(column).isEmpty() && shapes.get(column).areContacts())
                .toList()
                .forEach(column -> settled.settle(column, ColumnMeaning.CONTACT, Confidence.LOW));
    }

    /** A title that is the same in all rows: the name of the project whose tasks they are. */
    private Optional<Integer> titleOfAll() {
        return settled.of(ColumnMeaning.TITLE)
                .filter(column -> shapes.get(column).areAllTheSame())
                .findFirst();
    }

    /** The first of several texts, if it is as short as a title: a "summary" before a "description". */
    private Optional<Integer> shortText() {
        List<Integer> texts = settled.of(ColumnMeaning.SUMMARY).toList();
        return texts.stream()
                .limit(texts.size() < 2 ? 0 : 1)
                .filter(column -> sheet.filled(column).size() == sheet.rows().size()
                        && shapes.get(column).words() <= MOST_WORDS_OF_A_TITLE)
                .findFirst();
    }

    /** One column a skill, with a tick where it is needed: three of them are no chance. */
    private void suggestBoxes() {
        List<Integer> boxes = settled.free()
                .filter(column -> !sheet.headings().get(column).isEmpty()
                        && shapes.get(column).areTicks())
                .toList();
        if (boxes.size() >= FEWEST_BOXES) {
            boxes.forEach(column -> settled.settle(column, ColumnMeaning.SKILLS, Confidence.LOW));
        }
    }

    private void suggestFirst(ColumnMeaning meaning) {
        settled.free()
                .filter(column ->
                        !shapes.get(column).isEmpty() && shapes.get(column).fit(meaning) > ColumnGuess.GOOD_FIT)
                .findFirst()
                .ifPresent(column -> settled.settle(column, meaning, Confidence.LOW));
    }

    private boolean looksLikeTitles(int column) {
        CellShapes cells = shapes.get(column);
        return cells.fit(ColumnMeaning.TITLE) >= ColumnGuess.GOOD_FIT
                && cells.fit(ColumnMeaning.ENDS) < ColumnGuess.LEAST_FIT
                && cells.fit(ColumnMeaning.HOURS) < ColumnGuess.LEAST_FIT
                && cells.words() >= FEWEST_WORDS_OF_A_TITLE
                && !(settled.has(ColumnMeaning.CONTACT) && cells.areShortNames())
                && !(cells.looksLikePersons()
                        && Headings.speaksOfNames(sheet.headings().get(column)))
                && cells.words() <= MOST_WORDS_OF_A_LONE_TITLE;
    }
}
