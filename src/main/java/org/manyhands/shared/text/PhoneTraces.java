package org.manyhands.shared.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phone numbers of any country, by length and grouping: international ones begin with + or 00, national ones with 0 or in
 * the groups people use; a bare run of digits counts after a word such as "call", or if it could be dialled in Spain,
 * Portugal or North America. Numbers have 7 to 15 digits
 * (ITU-T E.164). Dates, years, prices, ISBNs, postal codes and article numbers are told apart by their own grouping.
 */
final class PhoneTraces {

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<![\\p{N}][.,/:-])(?:\\+ ?|\\(\\+?)?\\d(?:[ .()/-]{0,3}\\d){6,15}(?![\\p{N}])(?![.,:/-]\\d)");

    /** "Call", "phone", "WhatsApp" in the languages we ship and some neighbours. */
    private static final Pattern CALL_WORD = Pattern.compile(
            "(?:\\b(?:tel|tlf|tél|teléfono|telefono|telefon|telefone|telemóvel|telefonnummer|rufnummer|handynummer|téléphone|telephone|phone|fon|call|calls?|calling|ring|text|sms|mobile|cell|móvil|movil|celular|handy|portable|zap|fax|hotline|helpline"
                    + "|whatsapp|signal|telegram|viber|contact|contacto|reach|dial|numbers?|número|mensajes?|wasap|guasap|ligue|chame)\\b|ll[aá]m[aeá]\\p{L}*|escr[ií]b[eaí]\\p{L}*|m[aá]nda(?:me|nos|le|r)\\b|m[aá]rca(?:me|nos)\\b|(?:هاتف|الهاتف|تلفون|جوال|موبايل|اتصل|كلموني|كلمني|كلّموني|كلّمني|راسل|تواصل|واتساب|واتس|رقم)).{0,24}$",
            Pattern.DOTALL);

    private static final Pattern MONEY_BEFORE = Pattern.compile("(?:[$€£¥₹]|\\b(?:usd|eur|gbp|rs)) ?$");
    private static final Pattern MONEY_AFTER =
            Pattern.compile("^ ?(?:[$€£¥₹%]|(?:USD|EUR|GBP|euros?|dollars?|people|personas|users|km|m²|kg)\\b)");
    private static final Pattern NOT_A_PHONE_BEFORE = Pattern.compile(
            "\\b(?:isbn|issn|doi|arxiv|id|ids|no|nr|version|v|rfc|iso|ref|reference|order|ticket|bbl|bin|ein|registration)[-:.# ]{0,3}$");

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:19|20)\\d\\d[-./ ]\\d{1,2}[-./ ]\\d{1,2}|\\d{1,2}[-./ ]\\d{1,2}[-./ ](?:19|20)\\d\\d)(?:[ -]+.*)?");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:[ -./]+(?:19|20)?\\d\\d)+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?: \\d{3})* 000");
    private static final Pattern BOOK_NUMBER = Pattern.compile("97[89][- ].*");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}-\\d{4}");

    private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\(?\\+|00)[ (]?[1-9].*");
    private static final Pattern NORTH_AMERICAN = Pattern.compile(
            "(?:1[ .-])?(?:\\([2-9]\\d{2}\\)[ .-]?|[2-9]\\d{2}[ .-])[2-9]\\d{2}[ .-]\\d{4}|\\([2-9]\\d{2}\\) ?[2-9]\\d{6}"
                    // also of an exchange that does not exist: mistyped or made up, it looks like a number to call
                    + "|[2-9]\\d{2}([.-])\\d{3}\\1\\d{4}");
    /** "(11) 91234-5678", "(55) 1234 5678": two groups after an area code in brackets. */
    private static final Pattern AFTER_AN_AREA_CODE = Pattern.compile("\\(0?\\d{2,4}\\)[ -]?\\d{3,5}[ .-]?\\d{3,4}");
    /** "03/123456", and the mobile numbers of Lebanon without their zero. */
    private static final Pattern LEBANESE = Pattern.compile("0\\d{1,3}/\\d{5,8}|(?:7[01689]|81)[ /-]\\d{3}[ -]?\\d{3}");
    /** Mobile numbers of Spain and Portugal, numbers of North America, without any grouping; round ones count something. */
    private static final Pattern BARE =
            Pattern.compile("(?!\\d*000$)(?:[67]\\d{8}|9[1236]\\d{7}|[2-9](?!11)\\d{2}[2-9](?!11)\\d{6})");

    /** "55 1234 5678" and "11 5555-4444" of Mexico, Brazil and Argentina, no two years; "300 123 4567" of Colombia; "98765 43210" of India. */
    private static final Pattern WITHOUT_BRACKETS = Pattern.compile(
            "[1-9]\\d[ .-](?!(?:19|20)\\d\\d[ -](?:19|20)\\d\\d)\\d{4}[ .-]\\d{4}|3\\d{2} \\d{3} \\d{4}|[6-9]\\d{4}[ -]\\d{5}");

    private static final Pattern WITH_TRUNK_ZERO = Pattern.compile("\\(?0[1-9].*");
    private static final Pattern SPANISH = Pattern.compile(
            "[6789]\\d{2}(?: \\d{3} \\d{3}| \\d{2} \\d{2} \\d{2}|[.-]\\d{3}[.-]\\d{3}|[.-]\\d{2}[.-]\\d{2}[.-]\\d{2})"
                    // a landline by its province: "91 123 45 67"
                    + "|[89][1-8]([ .-])\\d{3}\\1\\d{2}\\1\\d{2}");
    private static final int SHORTEST_NATIONAL = 9;
    private static final int LONGEST_NATIONAL = 12;

    private PhoneTraces() {}

    static Stream<Trace> in(ReadableText text) {
        return text.matches(CANDIDATE)
                .filter(match -> isPhone(text, match))
                .map(match ->
                        new Trace(Trace.Kind.PHONE, match.end() - number(match).length(), match.end()));
    }

    /** Without a bracket that belongs to the sentence around it. */
    private static String number(MatchResult match) {
        String written = match.group();
        return written.startsWith("(") && !written.contains(")") ? written.substring(1) : written;
    }

    private static boolean isPhone(ReadableText text, MatchResult match) {
        String written = number(match);
        String before = text.before(match, 40);
        boolean messengerLink = before.endsWith("wa.me/");
        boolean calls = messengerLink || CALL_WORD.matcher(before).find();
        if (text.isInLink(match) && !messengerLink) {
            return false;
        }
        if (isSomethingElse(written)
                || MONEY_BEFORE.matcher(before).find()
                || MONEY_AFTER.matcher(text.after(match, 12)).find()) {
            return false;
        }
        if (NOT_A_PHONE_BEFORE.matcher(before).find() && !calls) {
            return false;
        }
        return calls || (looksLikeOne(written) && !POSTAL_CODE.matcher(written).matches());
    }

    private static boolean isSomethingElse(String written) {
        return Stream.of(DATE, YEARS, THOUSANDS, BOOK_NUMBER)
                .anyMatch(pattern -> pattern.matcher(written).matches());
    }

    private static boolean looksLikeOne(String written) {
        long digits = written.chars().filter(Character::isDigit).count();
        return (INTERNATIONAL.matcher(written).matches() && digits >= 8)
                || NORTH_AMERICAN.matcher(written).matches()
                || SPANISH.matcher(written).matches()
                || WITHOUT_BRACKETS.matcher(written).matches()
                || LEBANESE.matcher(written).matches()
                || BARE.matcher(written).matches()
                || (AFTER_AN_AREA_CODE.matcher(written).matches() && digits >= SHORTEST_NATIONAL)
                || (WITH_TRUNK_ZERO.matcher(written).matches()
                        && digits >= SHORTEST_NATIONAL
                        && digits <= LONGEST_NATIONAL);
    }
}
