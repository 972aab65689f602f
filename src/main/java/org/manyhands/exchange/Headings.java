package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.shared.text.TextFolding;

/**
 * What people call their columns, in several languages: {@code exchange/headings.tsv}, a line a meaning, with the headings
 * that mean it as a whole and those that mean it as part of a longer one. Matched without case, accents, underscores and
 * camel case, without remarks in brackets, so that {@code orgTitle}, {@code org_title} and "Org title" are the same.
 */
final class Headings {

    static final int NOT_AT_ALL = 0;
    static final int AS_A_WHOLE = 100;
    private static final int BESIDE_ITS_THING = 80;
    private static final int AS_A_PART = 60;
    /** In a heading that is a whole sentence, a word says less. */
    private static final int IN_A_SENTENCE = 40;

    /** No question of a form is longer. */
    private static final int LONGEST = 300;

    private static final int WORDS_OF_A_SENTENCE = 6;
    private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)");
    /** "3. What is needed?", "_2_city", "Q4: When?": the number of a question. */
    private static final Pattern NUMBER = Pattern.compile("^[_ ]*[Qq]?\\d{1,2} ?[._):-]+ ?(?=\\p{L})");

    /** What Salesforce writes behind the names of fields that are not its own. */
    private static final Pattern OWN_FIELD = Pattern.compile("(?<=[A-Za-z0-9])__[cr](?![A-Za-z0-9])");

    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Set<String> STATES = Set.of(
            "status",
            "state",
            "state of work",
            "work status",
            "event status",
            "progress",
            "estado",
            "estatus",
            "stato",
            "durum",
            "статус",
            "activity status",
            "opportunity status",
            "situacion",
            "situacao",
            "etat",
            "statut",
            "stand",
            "الحاله",
            "list",
            "list name",
            "stage",
            "archived",
            "due complete",
            "الوضع");

    /** What a state is called only where nothing else stands beside it: "start", "US state", "price list" are none. */
    private static final Set<String> AMONG_OTHERS = Set.of("state", "list", "stand", "progress", "stato", "estado");

    private static final int WORDS_OF_A_STATE = 3;

    /** A bare "name" may be that of a need, a place or a person. */
    private static final Set<String> NAMES = Set.of(
            "name", "names", "nombre", "nom", "nome", "الاسم", "اسم", "naam", "nama", "jina", "nazwa", "ten", "نام",
            "नाम", "নাম", "名称", "名稱");

    private static final Set<String> TIMES_OF_ANSWERING = Set.of(
            "start time",
            "start",
            "end",
            "start date",
            "end date",
            "startdate",
            "enddate",
            "start date utc",
            "submit date utc");

    /** Columns that only the programs for forms write. */
    private static final Set<String> FORMS = Set.of(
            "completion time",
            "deviceid",
            "submission time",
            "submissiondate",
            "instanceid",
            "meta instanceid",
            "respondent id",
            "collector id",
            "responseid",
            "recordeddate",
            "recorded date",
            "response id",
            "network id",
            "submit date utc");

    private static final Set<String> PLACES_OF_ANSWERING =
            Set.of("location latitude", "location longitude", "locationlatitude", "locationlongitude");

    /** Whether somebody came to the end of a form, which says nothing of their need. */
    private static final String FORM_FINISHED = "finished";

    /** "Custom field (Location)", as trackers export what their users added. */
    private static final Pattern ADDED_FIELD = Pattern.compile("(?i)custom field \\((.{1,200})\\)");

    private static final Pattern BETWEEN_TRANSLATIONS = Pattern.compile("\\s+[/|]\\s+|\\s*\\n\\s*");
    private static final int MOST_TRANSLATIONS = 5;

    /** "needs/date_needed", as forms with groups of questions are exported. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9_]{1,60}(?:/[a-z0-9_]{1,60}){1,6}");

    /** An owner is a group in a list of projects, and a person in a list of tasks. */
    private static final Set<String> OWNERS = Set.of("owner", "owners", "posted by", "host", "hosted by");

    /** Who asks: a person mostly, unless the cells are names of groups. */
    private static final Set<String> ASKERS = Set.of(
            "requested by",
            "requester",
            "submitted by",
            "asked by",
            "who",
            "from whom",
            "on behalf of",
            "solicitado por",
            "solicitante",
            "quien",
            "quien lo pide",
            "demande par",
            "demandeur",
            "angefragt von",
            "wer",
            "مقدم الطلب",
            "الجهه الطالبه",
            "من");

    /** What has a name, a day and a description: "event date". Not whose it is: the owner of a task is a person. */
    private static final Pattern THING = Pattern.compile(
            "^(?:event|opportunity|project|need|task|activity|listing|shift|mission|vacancy|role|program|programme"
                    + "|card|opp|volunteer job) ");

    /** What lies somewhere: "venue city". Its name is not that of the need. */
    private static final Pattern SITE = Pattern.compile("^(?:location|venue|site|address|event location|event venue) ");

    /** What names something, and not its kind, number or address: "location type" names no town. */
    private static final Set<ColumnMeaning> NAMED =
            EnumSet.of(ColumnMeaning.TITLE, ColumnMeaning.GROUP, ColumnMeaning.PLACE, ColumnMeaning.COUNTRY);

    private static final Set<String> ABOUT_IT =
            Set.of("type", "kind", "id", "code", "status", "url", "link", "count", "phone", "email", "tipo", "نوع");

    /** Where a heading says in what its numbers count. */
    private static final Pattern UNIT = Pattern.compile("\\(([^)]*)\\)|(?<= in )\\p{L}+");

    private static final Set<ColumnMeaning> OF_A_SITE = EnumSet.of(
            ColumnMeaning.PLACE,
            ColumnMeaning.REGION,
            ColumnMeaning.COUNTRY,
            ColumnMeaning.POSTCODE,
            ColumnMeaning.LATITUDE,
            ColumnMeaning.LONGITUDE);

    private record Names(List<String> whole, List<String> part) {}

    private final Map<ColumnMeaning, Names> names = new EnumMap<>(ColumnMeaning.class);

    Headings() {
        for (String line : WordFile.lines("headings.tsv")) {
            String[] fields = line.split("\t", -1);
            names.put(ColumnMeaning.valueOf(fields[0]), new Names(names(fields[1]), names(fields[2])));
        }
    }

    private static List<String> names(String bars) {
        List<String> folded = new ArrayList<>();
        for (String name : bars.split("\\|", -1)) {
            if (!name.isBlank()) {
                folded.add(TextFolding.fold(name));
            }
        }
        return folded;
    }

    /** Whether this as a whole is a heading that we know. */
    boolean isKnown(String cell) {
        return cell.length() <= LONGEST
                && Arrays.stream(ColumnMeaning.values()).anyMatch(meaning -> strength(cell, meaning) == AS_A_WHOLE);
    }

    /** Whether a column says what has become of each row ("Status", "Request status"). No need is made of it. */
    boolean isState(String heading, List<String> all) {
        String folded = folded(heading);
        if (folded.equals(FORM_FINISHED) && areOfAForm(all)) {
            return false;
        }
        String[] words = folded.split(" ", -1);
        return STATES.contains(folded)
                || saysDone(heading)
                || (words.length <= WORDS_OF_A_STATE
                        && Arrays.stream(words)
                                .anyMatch(word -> STATES.contains(word) && !AMONG_OTHERS.contains(word)));
    }

    /** Whether a tick under it says that a row is done. */
    static boolean saysDone(String heading) {
        return Vocabulary.saysDoneAloud(folded(heading));
    }

    /** Whether it says "name" and not of what. */
    static boolean isBareName(String heading) {
        return NAMES.contains(folded(heading));
    }

    /** Whether it names a group or a person. */
    static boolean isOwner(String heading) {
        return OWNERS.contains(folded(heading));
    }

    /** Whether it names who asks. */
    static boolean isAsker(String heading) {
        return ASKERS.contains(folded(heading));
    }

    /** When somebody began and ended to fill in a form, as the program writes it that keeps the answers. */
    static boolean isTimeOfAnswering(String heading, List<String> all) {
        return TIMES_OF_ANSWERING.contains(folded(heading)) && areOfAForm(all);
    }

    /** Where the program for forms believes that somebody answered, which is not where help is needed. */
    static boolean isPlaceOfAnswering(String heading, List<String> all) {
        return PLACES_OF_ANSWERING.contains(folded(heading)) && areOfAForm(all);
    }

    private static boolean areOfAForm(List<String> all) {
        return all.stream().map(Headings::folded).anyMatch(FORMS::contains);
    }

    private static String folded(String heading) {
        return TextFolding.fold(CleanText.beginning(heading, LONGEST));
    }

    /** How strongly a heading speaks for a meaning, 0 to 100. */
    int strength(String written, ColumnMeaning meaning) {
        Matcher added = ADDED_FIELD.matcher(CleanText.beginning(written, LONGEST));
        String heading = added.matches() ? added.group(1) : written;
        return Math.max(
                ofHeading(heading, meaning), Math.max(ofEndOfPath(heading, meaning), ofTranslation(heading, meaning)));
    }

    /** "Organization / Organización / المنظمة": what one of several languages says, unless one speaks of persons. */
    private int ofTranslation(String heading, ColumnMeaning meaning) {
        String[] names = BETWEEN_TRANSLATIONS.split(CleanText.beginning(heading, LONGEST), MOST_TRANSLATIONS);
        if (names.length < 2
                || (meaning != ColumnMeaning.CONTACT
                        && Arrays.stream(names)
                                .anyMatch(name -> ofHeading(name, ColumnMeaning.CONTACT) > NOT_AT_ALL))) {
            return NOT_AT_ALL;
        }
        return Arrays.stream(names)
                .mapToInt(name -> Math.min(ofHeading(name, meaning), BESIDE_ITS_THING))
                .max()
                .orElse(NOT_AT_ALL);
    }

    /** What the last part of a path says, unless the whole speaks of persons or the part is a name that may be one of theirs. */
    private int ofEndOfPath(String heading, ColumnMeaning meaning) {
        String end = heading.substring(heading.lastIndexOf('/') + 1);
        return PATH.matcher(CleanText.beginning(heading, LONGEST)).matches()
                        && !isBareName(end)
                        && ofHeading(heading, ColumnMeaning.CONTACT) == NOT_AT_ALL
                ? Math.min(ofHeading(end, meaning), BESIDE_ITS_THING)
                : NOT_AT_ALL;
    }

    private int ofHeading(String heading, ColumnMeaning meaning) {
        Names known = names.getOrDefault(meaning, new Names(List.of(), List.of()));
        String bare = REMARK.matcher(
                        NUMBER.matcher(CleanText.beginning(heading, LONGEST)).replaceFirst(""))
                .replaceAll(" ");
        if (meaning == ColumnMeaning.HOURS && countsNoHours(heading)) {
            return NOT_AT_ALL;
        }
        String own = OWN_FIELD.matcher(bare).replaceAll(" ");
        // "WhatsApp" is one word, "siteCity" is two: whatever is known
        return Math.max(
                strength(known, TextFolding.fold(CAMEL_CASE.matcher(own).replaceAll(" ")), meaning),
                strength(known, TextFolding.fold(own), meaning));
    }

    private static int strength(Names known, String folded, ColumnMeaning meaning) {
        if (known.whole().contains(folded)) {
            return AS_A_WHOLE;
        }
        if (isBesideItsThing(known, folded, meaning)) {
            return BESIDE_ITS_THING;
        }
        String spaced = " " + folded + " ";
        boolean part = known.part().stream().anyMatch(name -> spaced.contains(" " + name + " "))
                || (meaning == ColumnMeaning.GROUP && GroupHeadings.areMeantBy(folded));
        if (!part || (NAMED.contains(meaning) && ABOUT_IT.contains(folded.substring(folded.lastIndexOf(' ') + 1)))) {
            return NOT_AT_ALL;
        }
        return folded.split(" ", -1).length >= WORDS_OF_A_SENTENCE ? IN_A_SENTENCE : AS_A_PART;
    }

    /** "Duration (months)", "duration in days": such a number is none of hours. */
    private static boolean countsNoHours(String heading) {
        Matcher unit = UNIT.matcher(CleanText.beginning(heading, LONGEST));
        while (unit.find()) {
            Amount.Unit counted = CountingWords.unitIn(unit.group());
            if (counted == Amount.Unit.OTHER || counted == Amount.Unit.MINUTE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBesideItsThing(Names known, String folded, ColumnMeaning meaning) {
        return (meaning != ColumnMeaning.GROUP && isRest(THING, folded, known))
                || (OF_A_SITE.contains(meaning) && isRest(SITE, folded, known));
    }

    private static boolean isRest(Pattern thing, String folded, Names known) {
        Matcher found = thing.matcher(folded);
        return found.lookingAt() && known.whole().contains(folded.substring(found.end()));
    }
}
