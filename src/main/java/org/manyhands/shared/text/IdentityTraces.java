package org.manyhands.shared.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers that an authority gave to one person, and days of birth: Spanish DNI and NIE by their check letter, social security
 * and alien numbers of the United States by their grouping, those of passports and all others only after the word for them.
 */
final class IdentityTraces {

    private static final Pattern SPANISH =
            Pattern.compile("(?<![\\p{L}\\p{N}])([XYZxyz]-?\\d{7}|\\d{8})-? ?([A-Za-z])(?![\\p{L}\\p{N}])");
    private static final String CHECK_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\p{N}-])");

    private static final Pattern ALIEN_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}])A-?\\d{3}-\\d{3}-\\d{3}(?![\\p{N}-])");

    private static final String PAPER =
            "(?:passport|pasaporte|passeport|reisepass|passaporte|DNI|NIE|NIF|SSN|social security"
                    + "|A-?number|alien (?:registration )?(?:no|number)|national id|identity card|cédula|CURP|Personalausweis"
                    + "|جواز(?: ال?سفر)?|الرقم الوطني|رقم الهوية|بطاقة الهوية)";

    private static final Pattern AFTER_ITS_WORD = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])" + PAPER
                    + "(?: ?(?:no|nr|number|n[º°]|núm|número|num|رقم)\\b)?[.:# ]{0,3}(?=[A-Z0-9.-]{0,12}\\d)[A-Z0-9][A-Z0-9.-]{4,18}[A-Z0-9](?![\\p{L}\\p{N}])");

    private static final String MONTH = "\\p{L}{3,10}\\.?";
    private static final String DAY =
            "(?:(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:(?:19|20)\\d\\d|\\d\\d)"
                    + "|\\d{1,2}\\.? (?:de |of )?" + MONTH + ",? (?:de )?(?:19|20)\\d\\d|" + MONTH
                    + " \\d{1,2},? (?:19|20)\\d\\d)";

    private static final Pattern DAY_OF_BIRTH = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:dob|d\\.o\\.b\\.|date of birth|birth ?date|birthday|born(?: on)?|fecha de nacimiento"
                    + "|nacid[oa](?: el)?|nació el|geburtsdatum|geboren(?: am)?|née?(?: le)?|nascid[oa](?: em)?|تاريخ الميلاد|مواليد|ولد(?:ت)? في)"
                    + "[:. ]{0,3}" + DAY + "(?!\\d)");

    private IdentityTraces() {}

    static Stream<Trace> in(ReadableText text) {
        Stream<MatchResult> spanish = text.matches(SPANISH).filter(IdentityTraces::checks);
        Stream<MatchResult> others = Stream.of(SOCIAL_SECURITY, ALIEN_NUMBER, DAY_OF_BIRTH, AFTER_ITS_WORD)
                .flatMap(text::matches);
        return Stream.concat(spanish, others)
                .filter(match -> !text.isInLink(match))
                .map(match -> new Trace(Trace.Kind.IDENTITY, match.start(), match.end()));
    }

    /** The letter is the number modulo 23; X, Y and Z of a foreigner's number count as 0, 1 and 2. */
    private static boolean checks(MatchResult found) {
        String number = found.group(1).toUpperCase(Locale.ROOT).replace("-", "");
        char first = number.charAt(0);
        String figures = first >= 'X' ? (first - 'X') + number.substring(1) : number;
        char letter = Character.toUpperCase(found.group(2).charAt(0));
        return CHECK_LETTERS.charAt(Integer.parseInt(figures) % CHECK_LETTERS.length()) == letter;
    }
}
