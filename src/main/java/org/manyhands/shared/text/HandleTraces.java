package org.manyhands.shared.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names by which messengers and social networks find a person: a link that opens a conversation, or a name after the word for
 * the messenger. A name alone ("@team") is none, because it may be anybody's or nobody's; nor is a messenger alone.
 */
final class HandleTraces {

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.-])(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|wa\\.me|signal\\.me|signal\\.group|m\\.me|line\\.me|threema\\.id|matrix\\.to|discord\\.gg)/[^\\s<>\"]{2,200}");

    private static final String MESSENGER =
            "(?:telegram|telegrama|signal|whatsapp|wasap|instagram|insta|snapchat|discord|skype|threema|wire|viber|wechat|twitter|tiktok|mastodon|matrix|facebook|messenger|"
                    + "تلغرام|تيليجرام|تلجرام|سيغنال|سجنال|واتساب|انستغرام|إنستغرام|فيسبوك|سكايب)";

    /** "Telegram: @jane", "insta @jane_d", "Signal jane.42": after the messenger an @, or a colon and a name with a figure in it. */
    private static final Pattern NAME = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])" + MESSENGER
                    + "(?: (?:name|user|id|usuario|is|es|at|me))?[ ]?(?:[:=-][ ]?)?(?:@[\\p{L}\\p{N}_.-]{2,64}|(?<=[:= -])(?=[\\p{L}_.-]{0,60}\\d)[\\p{L}][\\p{L}\\p{N}_-]{1,62}[._][\\p{L}\\p{N}_.-]{0,30}[\\p{L}\\p{N}])");

    /** Matrix: "@jane:example.org". */
    private static final Pattern MATRIX = Pattern.compile(
            "(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}._=-]{1,64}:[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}");

    private HandleTraces() {}

    static Stream<Trace> in(ReadableText text) {
        return Stream.of(LINK, MATRIX, NAME).flatMap(pattern -> text.traces(pattern, Trace.Kind.HANDLE));
    }
}
