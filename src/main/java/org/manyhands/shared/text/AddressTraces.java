package org.manyhands.shared.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Street addresses with a house number, as they are written in English, Spanish, Portuguese, German, French and Arabic. A street
 * without a number is a neighbourhood and stays.
 */
final class AddressTraces {

    /** Not the end of a price, a date or a decimal number. */
    private static final String HOUSE = "(?<![\\p{L}\\p{N}$€£#.,/:-])\\d{1,5}(?:-\\d{1,5})?[A-Za-z]? ";

    private static final String NAME_PART = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th|d)?) ";
    private static final String STREET_NAME = "(?:" + NAME_PART + "){1,5}";
    private static final String FLOOR = ",? \\d{1,2}(?:st|nd|rd|th) (?:Floor|Fl)\\b";
    private static final String UNIT =
            "(?:,? ?(?:#|(?:Apartment|Apt|Suite|Ste|Unit|Floor|Fl|Room|Rm)\\b\\.?) ?[\\w-]{1,8}|" + FLOOR + ")";
    private static final String TOWN_AND_CODE =
            ",? \\p{Lu}[\\p{L}.]{1,24}(?: \\p{Lu}[\\p{L}.]{1,24}){0,2},? (?:[A-Z]{2}\\b(?: \\d{5}\\b)?|\\d{5}\\b)|,? \\d{5}\\b";

    /** Words that hardly name anything else. */
    private static final String STREET =
            "(?:Street|Avenue|Road|Boulevard|Lane|Terrace|Parkway|Highway|Turnpike|Crescent|Mews|(?:Str|St|Ave|Av|Rd|Blvd|Ln|Terr|Pkwy|Hwy)\\b\\.?)";

    /** Words that are also other things: "2 Blood Drive helpers", "1 Tennis Court", "in 10th Place". */
    private static final String PERHAPS_STREET =
            "(?:Drive|Court|Place|Square|Circle|Way|Plaza|Broadway|Walk|Row|Close|Gardens|(?:Dr|Ct|Pl|Sq|Cir)\\b\\.?)";

    private static final String SPANISH_STREET =
            "(?:c/|avda\\.|av\\.|pza\\.|cra\\.|(?:calle|avda|avenida|plaza|pza|paseo|carrera|cra|camino|ronda|travesía|jirón"
                    // Portuguese
                    + "|rua|travessa|praça|praceta|alameda|beco)(?!\\p{L}))";

    private static final String GERMAN_STREET = "(?:straße|strasse|str\\.|weg|platz|allee|gasse|ufer|damm)";
    /** "Rue de la Paix 12", "Via Roma 12": the number last, as in Belgium, Switzerland and Italy. */
    private static final String ROMANCE_STREET =
            "(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Aa]llée|[Qq]uai|Via|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo)";

    /** A full one of the United Kingdom: a dozen houses. */
    private static final Pattern BRITISH_POSTCODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])");

    private static final String FRENCH_STREET =
            "(?i:rue|avenue|boulevard|bd\\.?|chemin|allée|impasse|quai|place (?=de |du |des |d['’]))";
    private static final String ARABIC_STREET = "(?:شارع|طريق|جادة|زنقة|نهج)";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(HOUSE + STREET_NAME + STREET + "(?!\\p{L})" + UNIT + "?"),
            // "224 N. Central": the point of the compass says it all
            Pattern.compile(HOUSE + "[NSEW]\\. (?:" + NAME_PART + "){0,2}\\p{Lu}[\\p{L}'’-]{1,24}"),
            // a doubtful word counts only with a unit, a town or a postal code after it …
            Pattern.compile(HOUSE + STREET_NAME + PERHAPS_STREET + "(?:" + UNIT + "|" + TOWN_AND_CODE + ")"),
            // … or with a word before the number that says where to go
            Pattern.compile("(?<=\\b(?:[Aa]t|to|[Aa]ddress|visit)[: ] ?)\\d{1,5}[A-Za-z]? (?:" + STREET_NAME + ")?"
                    + PERHAPS_STREET + "(?!\\p{L})" + UNIT + "?"),
            Pattern.compile(
                    "(?i)\\b(?:P\\.? ?O\\.? ?Box|Post Office Box|apartado(?: de correos)?|Postfach|ص\\.? ?ب\\.?)"
                            + " ?:?(?:n[º°]\\.? ?)?\\d{1,6}\\b"),
            Pattern.compile("(?i)\\b" + SPANISH_STREET + " ?(?:\\p{L}[\\p{L}.'’-]{0,24} ){0,4}\\p{L}[\\p{L}.'’-]{0,24}"
                    + "(?:,? ?(?:n[º°o]\\.?|núm\\.?|número|#) ?|, ?| )(?!(?:19|20)\\d\\d\\b)\\d{1,5}\\b"
                    + "(?! ?(?:de \\p{L}|km|personas|horas|euros))"),
            // "Carrera 7 # 45-12": the crossing and the house, as in Colombia
            Pattern.compile(
                    "(?i)\\b(?:calle|carrera|avenida|av\\.|cra\\.?|cl\\.?|kr\\.?|transversal|diagonal) ?\\d{1,3} ?[a-z]?(?: (?:bis|sur|norte|este|oeste))?"
                            + ",? ?(?:#|n[º°o]\\.?) ?\\d{1,3} ?[a-z]?(?: ?- ?\\d{1,3})?(?!\\d)"),
            Pattern.compile("\\b(?:\\p{Lu}[\\p{L}-]{2,30}" + GERMAN_STREET + "|(?:\\p{Lu}\\p{L}{1,20} ){1,3}(?i:"
                    + GERMAN_STREET + ")) \\d{1,4} ?[a-z]?\\b(?! ?(?:km|Uhr|Minuten|Personen|Stunden|%))"),
            // "12 Goethestraße", as some write who are used to the number first
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}$€£#.,/:-])\\d{1,4}[a-z]? \\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|gasse|allee|platz)(?!\\p{L})"),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + ROMANCE_STREET
                            + "(?: (?:de la|de l['’]|de|du|des|della|delle|dei|del|degli|dell['’]|di|d['’]|la|le))? ?\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,3}"
                            + ",? (?!(?:19|20)\\d\\d\\b)\\d{1,4}[a-z]?\\b(?! ?(?:km|ans|persone|personnes|heures|ore|euros?|%))"),
            BRITISH_POSTCODE,
            Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,4}(?: bis| ter)?,? " + FRENCH_STREET
                    + "(?: ?(?:de la|de l['’]|du|des|de|d['’]|la|le|les|l['’]))?"
                    + " ?\\p{Lu}[\\p{L}'’-]{1,30}(?:[ -]\\p{Lu}[\\p{L}'’-]{1,30}){0,3}"),
            Pattern.compile(ARABIC_STREET
                    + " (?:\\p{L}{1,20} ){0,4}\\p{L}{1,20}[،,]? ?(?:رقم|عمارة|بناية|مبنى|منزل)? ?\\d{1,4}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,4}[،,]? ?" + ARABIC_STREET + " \\p{L}{1,20}(?: \\p{L}{1,20}){0,2}"));

    private AddressTraces() {}

    static Stream<Trace> in(ReadableText text) {
        return PATTERNS.stream()
                .flatMap(text::matches)
                .filter(match -> !text.isInLink(match))
                .map(match -> new Trace(Trace.Kind.ADDRESS, match.start(), match.end()));
    }
}
