package org.manyhands.exchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.manyhands.shared.text.PersonalTraces;

/** How well the cells of a column fit a meaning, whatever its heading says. */
final class CellShapes {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(?:[.,]\\d{1,20})?");
    private static final Pattern COORDINATE = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,20})?");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
    private static final Pattern POSTCODE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9 -]{2,9}");
    private static final Pattern POINT = Pattern.compile(
            "(?i)(?:point)? ?\\(? ?-?\\d{1,3}\\.\\d+[ ,;]+-?\\d{1,3}\\.\\d+(?: -?\\d{1,5}(?:\\.\\d+)?){0,2} ?\\)?");
    private static final Pattern NAMES_OF_A_PERSON = Pattern.compile(
            "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}(?:,? [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}){0,3}");
    private static final int FEWEST_TO_COMPARE = 3;
    private static final double MOST_WORDS_OF_A_CONTACT = 6;
    private static final double MOSTLY = 0.5;
    private static final double MOSTLY_PERSONS = 0.8;
    private static final int WORDS_OF_A_PERSON = 2;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** The whole of a long title opens the text. */
    private static final int LONGEST_TITLE = 500;
    /** The day number of a spreadsheet has five figures. */
    private static final int SHORTEST_DATE = 5;

    private static final int LONGEST_HEADING = 150;
    private static final int MOST_CELLS_LOOKED_AT = 200;

    private final List<String> cells;

    CellShapes(List<String> filled) {
        cells = filled.subList(0, Math.min(filled.size(), MOST_CELLS_LOOKED_AT));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** 0 for not at all to 1 for perfectly. */
    double fit(ColumnMeaning meaning) {
        return switch (meaning) {
            case TITLE -> share(cell -> isName(cell, LONGEST_TITLE)) * (0.4 + 0.6 * distinct());
            case SUMMARY ->
                share(cell -> hasLetters(cell) && !isLink(cell)) * (0.6 + 0.4 * share(cell -> cell.contains(" ")));
            case GROUP -> share(cell -> isName(cell, 200));
            case PLACE -> share(cell -> isName(cell, 100));
            case REGION -> share(cell -> isName(cell, 60) && !isState(cell));
            case COUNTRY -> share(cell -> isName(cell, 60));
            case REMOTE ->
                share(cell -> Vocabulary.isBox(Vocabulary.answer(cell))
                        || Vocabulary.saysRemote(cell)
                        || Vocabulary.saysNothing(cell));
            case LATITUDE -> share(cell -> isCoordinate(cell, 90));
            case LONGITUDE -> share(cell -> isCoordinate(cell, 180));
            case POSTCODE -> share(cell -> POSTCODE.matcher(cell).matches());
            case LOCALITY -> share(cell -> isLocality(cell));
            case STARTS, ENDS -> dates();
            case URGENCY -> share(cell -> UrgencyWords.degree(cell).isPresent() || Vocabulary.saysNothing(cell));
            case HOURS, PEOPLE ->
                share(cell -> cell.length() <= 30
                        && (cell.chars().anyMatch(Character::isDigit) || CountingWords.hasNumber(cell)));
            case SKILLS -> share(cell -> hasLetters(cell) && !isLink(cell));
            case CATEGORY -> share(cell -> isName(cell, 120));
            case LINK -> share(CellShapes::isLink);
            case EXTERNAL_ID ->
                share(cell -> cell.length() <= 100 && !cell.contains(" ") && !isLink(cell)) * distinct();
            case CONTACT, IGNORE -> 1;
        };
    }

    /** How many are figures of a scale, or say nothing. */
    double fit(UrgencyScale scale) {
        return share(cell -> scale.of(cell).isPresent() || Vocabulary.saysNothing(cell));
    }

    /** Whether all are ticks that are no words: "yes" and "true" answer questions of other kinds too. */
    boolean areTicks() {
        return !cells.isEmpty() && cells.stream().allMatch(Vocabulary::isSignOfTick);
    }

    static boolean isLocality(String cell) {
        return LooseMap.looksLikeOne(cell) || POINT.matcher(cell).matches();
    }

    /** Whether most speak of when something is, in words. */
    boolean tellTimes() {
        return share(DateWords::tellsTime) >= MOSTLY;
    }

    private double dates() {
        DateReader reader = DateReader.forColumn(cells);
        return share(cell -> Vocabulary.saysNothing(cell)
                || UrgencyWords.soon(cell).isPresent()
                || (cell.length() >= SHORTEST_DATE && reader.read(cell).isPresent()));
    }

    /** "Closed", "open": a state of work and none of a federation. */
    private static boolean isState(String cell) {
        return Vocabulary.saysDone(cell) || Vocabulary.saysNothing(cell);
    }

    /** Letters, not too long, and neither a web address nor a date nor a dictionary. */
    private static boolean isName(String cell, int longest) {
        return hasLetters(cell) && cell.length() <= longest && !isLink(cell) && !isLocality(cell);
    }

    private static boolean isCoordinate(String cell, int largest) {
        return COORDINATE.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) <= largest;
    }

    /** Whether this can hardly be the name of a column. */
    static boolean isNoName(String cell) {
        return isLink(cell)
                || isNumber(cell)
                || cell.length() > LONGEST_HEADING
                || (cell.length() > SHORTEST_DATE
                        && new DateReader(DateReader.Order.UNKNOWN).read(cell).isPresent());
    }

    static boolean isLink(String cell) {
        return LINK.matcher(cell).matches();
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Most are a phone number, an address or the like, and little else; not what counts or dates something. */
    boolean areContacts() {
        return words() <= MOST_WORDS_OF_A_CONTACT
                && share(cell -> !isNumber(cell)
                                && !isNoName(cell)
                                && !PersonalTraces.find(cell).isEmpty())
                        >= MOSTLY;
    }

    /** Most are called as groups are: "East Bay Tenants Union". */
    boolean areOrganisations() {
        return share(NameWords::isOrganisation) >= MOSTLY;
    }

    /** Whether several rows hold one and the same. */
    boolean areAllTheSame() {
        return cells.size() >= FEWEST_TO_COMPARE && cells.stream().distinct().count() == 1;
    }

    /** Phone numbers, mail or street addresses in most cells, of one person or household each. */
    boolean leadToPersons() {
        return distinct() >= MOSTLY && share(cell -> !PersonalTraces.find(cell).isEmpty()) >= MOSTLY;
    }

    /** A few words, each with a capital, or a few in a writing without capitals. */
    boolean looksLikePersons() {
        return share(cell -> NAMES_OF_A_PERSON.matcher(cell).matches()) >= MOSTLY;
    }

    /** One or two words each, with capitals: "Lena", "Tom W.". Those of groups are longer, one in five at least. */
    boolean areShortNames() {
        return share(cell -> Character.isUpperCase(cell.codePointAt(0))
                        && NAMES_OF_A_PERSON.matcher(cell).matches()
                        && cell.split(" ", -1).length <= WORDS_OF_A_PERSON)
                > MOSTLY_PERSONS;
    }

    private static boolean hasLetters(String cell) {
        return LETTER.matcher(cell).find();
    }

    /** Words of an average cell. */
    double words() {
        return cells.stream()
                .mapToInt(cell -> cell.split("\\s+", -1).length)
                .average()
                .orElse(0);
    }

    double distinct() {
        return cells.isEmpty() ? 0 : (double) cells.stream().distinct().count() / cells.size();
    }

    private double share(Predicate<String> condition) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(condition).count() / cells.size();
    }
}
