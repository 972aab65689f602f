package org.manyhands.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manyhands.shared.text.TextFolding;

/**
 * The ways to read a heading: "4. Need", "needs/need", "Need / Necesidad" and "Custom field (Need)" all ask for a need.
 *
 * @param whole without the number of its question and what a tracker says of fields that users added
 * @param endOfPath what follows the groups of questions, if it is a path
 * @param translations the same in several languages, two and more; else none
 */
record HeadingReadings(String whole, Optional<String> endOfPath, List<String> translations) {

    /** No question of a form is longer. */
    static final int LONGEST = 300;

    /** "3. What is needed?", "_2_city", "Q4: When?": the number of a question. */
    private static final Pattern NUMBER = Pattern.compile("^[_ ]*[Qq]?\\d{1,2} ?[._):-]+ ?(?=\\p{L})");

    /** "Custom field (Location)", as trackers export what their users added. */
    private static final Pattern ADDED_FIELD = Pattern.compile("(?i)custom field \\((.{1,200})\\)");

    /** "needs/date_needed", as forms with groups of questions are exported; in capitals only with underscores: "City/Town" is none. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9_]{1,60}(?:/[a-z0-9_]{1,60}){1,6}"
            + "|(?=[^_]{0,400}_)[A-Za-z0-9_]{1,60}(?:/[A-Za-z0-9_]{1,60}){1,6}");

    private static final Pattern BETWEEN_TRANSLATIONS = Pattern.compile("\\s+[/|]\\s+|\\s*\\n\\s*");
    private static final int MOST_TRANSLATIONS = 5;

    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");

    /** What Salesforce writes behind the names of fields that are not its own. */
    private static final Pattern OWN_FIELD = Pattern.compile("(?<=[A-Za-z0-9])__[cr](?![A-Za-z0-9])");

    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    HeadingReadings {
        translations = List.copyOf(translations);
    }

    static HeadingReadings of(String heading) {
        String whole = whole(heading);
        String[] languages = BETWEEN_TRANSLATIONS.split(whole, MOST_TRANSLATIONS);
        return new HeadingReadings(
                whole,
                PATH.matcher(whole).matches()
                        ? Optional.of(withoutNumber(whole.substring(whole.lastIndexOf('/') + 1)))
                        : Optional.empty(),
                languages.length > 1
                        ? Stream.of(languages)
                                .map(HeadingReadings::withoutNumber)
                                .toList()
                        : List.of());
    }

    /** The heading alone, where its parts are of no interest. */
    static String whole(String heading) {
        String beginning = CleanText.beginning(heading, LONGEST);
        Matcher added = ADDED_FIELD.matcher(beginning);
        return withoutNumber(added.matches() ? added.group(1) : beginning);
    }

    /** Each of them. */
    List<String> all() {
        return Stream.of(Stream.of(whole), endOfPath.stream(), translations.stream())
                .flatMap(readings -> readings)
                .toList();
    }

    /** One of them as lists of names have it, without remarks; twice, since "WhatsApp" is one word and "siteCity" is two. */
    static List<String> folded(String reading) {
        String bare = OWN_FIELD.matcher(REMARK.matcher(reading).replaceAll(" ")).replaceAll(" ");
        return Stream.of(CAMEL_CASE.matcher(bare).replaceAll(" "), bare)
                .map(TextFolding::fold)
                .distinct()
                .toList();
    }

    private static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }
}
