package org.manyhands.exchange;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that ask for a community group in more ways than a list could hold: an adjective beside a word for organisations
 * ("Partner Org", "Asociación solicitante"), or the question for its name ("What is the name of your group or organization?").
 */
final class GroupHeadings {

    /** Folded, and never the word for persons or ages: "age group", "target group" are none. */
    private static final String LAST =
            "org|organi[sz]ation|nonprofit|non profit|ngo|charity|agency|verein|organisatie|organizacja";

    private static final String FIRST = "organizacion|asociacion|entidad|ong|colectivo|organismo|organisme|association"
            + "|organizacao|instituicao|entidade|associacao|organizzazione|associazione|الجهه|المنظمه|الجمعيه|المؤسسه|المبادره";

    /** In languages that put what is said of a thing before it, or behind it. */
    private static final Pattern BESIDE =
            Pattern.compile("(?<other>\\p{L}+) (?:" + LAST + ")|(?:" + FIRST + ") (?<behind>\\p{L}+)");

    /** A "name and organisation" is that of a person first. */
    private static final Pattern NAME_OF = Pattern.compile(
            "\\b(?:name|nombre|nom|nome|اسم)"
                    + "(?: (?!(?:and|y|e|et|und|و) )\\p{L}+){0,5}? (?:" + LAST + "|" + FIRST
                    + "|grupo|group|collectif|collective|gruppe|initiative|vereins|gruppo"
                    + "|المجموعه|المجموعة|جمعيتكم|منظمتكم|مجموعتكم)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Words that make it the name of somebody. */
    private static final Pattern OF_A_PERSON = Pattern.compile(
            "\\b(?:(?:your|tu|su|votre|seu|vostro|ihr|il tuo) (?:name|nombre|nom|nome)"
                    + "|person|persona|personne|pessoa|contact|contacto|contato|kontakt|representative|representante|coordinator|coordinador"
                    + "|coordinadora|leader|lead|manager|volunteer|quien|responsable|responsavel|المسؤول|المنسق|الشخص)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** What says something else of a group than who it is. */
    private static final Set<String> SAYS_ELSE = Set.of(
            "of",
            "your",
            "no",
            "other",
            "contact",
            "contacto",
            "size",
            "type",
            "tipo",
            "kind",
            "email",
            "phone",
            "id",
            "code",
            "url",
            "web",
            "website",
            "address",
            "city",
            "location",
            "telefono",
            "correo",
            "direccion",
            "logo",
            "mission");

    private GroupHeadings() {}

    /** Whether a folded heading asks for a group. */
    static boolean areMeantBy(String folded) {
        if (OF_A_PERSON.matcher(folded).find()) {
            return false;
        }
        Matcher beside = BESIDE.matcher(folded);
        if (beside.matches()) {
            String other = beside.group("other") == null ? beside.group("behind") : beside.group("other");
            return !SAYS_ELSE.contains(other);
        }
        return NAME_OF.matcher(folded).find();
    }
}
