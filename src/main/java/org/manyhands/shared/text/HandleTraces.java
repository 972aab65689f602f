package org.manyhands.shared.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names by which messengers and social networks find a person: a link that opens a conversation, or a name after the word for
 * the messenger. A name alone ("@team") among other words is none, because it may be anybody's or nobody's, unless it has a
 * figure or an underscore as names in messengers do; nor is a messenger alone.
 */
final class HandleTraces {

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.-])(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|wa\\.me|signal\\.me|signal\\.group|m\\.me|line\\.me|threema\\.id|matrix\\.to|discord\\.gg|(?:[a-z]{2}\\.)?(?:facebook|instagram|tiktok)\\.com|fb\\.com|fb\\.me|linkedin\\.com/in|snapchat\\.com/add|(?:[a-z0-9]{2,8}\\.)?zoom\\.us/j)/[^\\s<>\"]{2,200}");

    private static final String MESSENGER =
            "(?:telegram|telegrama|signal|whatsapp|wasap|instagram|insta|snapchat|discord|skype|threema|wire|viber|wechat|twitter|tiktok|mastodon|matrix|facebook|messenger|"
                    + "تلغرام|تيليجرام|تلجرام|سيغنال|سجنال|واتساب|انستغرام|إنستغرام|فيسبوك|سكايب)";

    /** "Telegram: @jane", "insta @jane_d", "Signal jane.42": after the messenger an @, or a colon and a name with a figure in it. */
    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])" + MESSENGER
                    + "(?: (?:name|user|id|usuario|is|es|at|me))?[ ]?(?:[:=-][ ]?)?(?:@[\\p{L}\\p{N}_.-]{2,64}|(?<=[:= -])(?=[\\p{L}_.-]{0,60}\\d)[\\p{L}][\\p{L}\\p{N}_-]{1,62}[._][\\p{L}\\p{N}_.-]{0,30}[\\p{L}\\p{N}])");

    /** A name alone that is hardly a word of anything else: "@puente_ayuda", "@jane.doe7"; a text that is nothing but a name. */
    private static final Pattern ALONE = Pattern.compile(
            "(?<![\\p{L}\\p{N}._/@-])@(?=[\\p{L}\\p{N}.]{0,30}[_\\d])\\p{L}[\\p{L}\\p{N}_.]{1,62}[\\p{L}\\p{N}_](?![\\p{L}\\p{N}/:@-])|\\A ?@\\p{L}[\\p{L}\\p{N}_.]{2,63} ?\\z");

    /** Discord of old: "jane#1234"; but not "issue#1234" or a repository's. */
    private static final Pattern WITH_FIGURES = Pattern.compile(
            "(?<![\\p{L}\\p{N}._/-])(?!(?i:issues?|pr|bug|ticket|no|nr|room|unit|apt|order|case|step|page|section|gh|id)#)[\\p{L}][\\p{L}\\p{N}._]{1,31}#\\d{4}(?!\\d)");

    /** "Zoom ID 812 3456 7890 passcode 1234". */
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:zoom|meeting|reunión|الاجتماع)\\b[^\\d\\n]{0,20}\\d{3}[ -]?\\d{3,4}[ -]?\\d{3,4}(?!\\d)"
                    + "(?:[,;. ]{0,3}(?:and )?(?:passcode|password|pass|pw|pwd|pin|contraseña|clave|código)[:= ]{0,3}[\\p{L}\\p{N}]{3,12})?");

    /** Matrix: "@jane:example.org". */
    private static final Pattern MATRIX = Pattern.compile(
            "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}._=-]{1,64}:[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}");

    /** Jira: "[~jdoe]", "[~accountid:5b10]". */
    private static final Pattern MENTION = Pattern.compile("\\[~[\\p{L}\\p{N}._:@-]{2,80}\\]");

    private HandleTraces() {}

    static Stream<Trace> in(ReadableText text) {
        return Stream.of(LINK, MATRIX, NAME, MEETING, WITH_FIGURES, ALONE, MENTION)
                .flatMap(pattern -> text.traces(pattern, Trace.Kind.HANDLE));
    }
}
