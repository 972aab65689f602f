package org.manyhands.exchange;

import java.util.regex.Pattern;

/**
 * The signs that boards and trackers write into texts for headings, boxes, bold letters and links (CommonMark and GitHub's task
 * lists): readers of plain text stumble over them. Only what can hardly mean anything else is taken; a list keeps its hyphens.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(?=\\S)");
    private static final Pattern BOX = Pattern.compile("(?m)^( *[-*+]) \\[[ xX]\\] ");
    private static final Pattern FENCE = Pattern.compile("(?m)^ *(?:`{3,}|~{3,})[a-zA-Z0-9+-]{0,20} *$\\R?");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*\\n]{1,500}?)(?<=\\S)\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]\\n]{0,200})\\]\\(https?://[^\\s)]{1,500}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,200})\\]\\((https?://[^\\s)]{1,500})\\)");
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\\n]{1,200})`(?!`)");

    private Markdown() {}

    static boolean in(String text) {
        return HEADING.matcher(text).find()
                || BOX.matcher(text).find()
                || FENCE.matcher(text).find()
                || BOLD.matcher(text).find()
                || LINK.matcher(text).find()
                || CODE.matcher(text).find();
    }

    /** What a reader of the rendered text would have read; the address of a link stands behind it. */
    static String read(String text) {
        String read = FENCE.matcher(text).replaceAll("");
        read = HEADING.matcher(read).replaceAll("");
        read = BOX.matcher(read).replaceAll("$1 ");
        read = PICTURE.matcher(read).replaceAll("$1");
        read = LINK.matcher(read).replaceAll("$1 ($2)");
        read = BOLD.matcher(read).replaceAll("$1");
        return CODE.matcher(read).replaceAll("$1");
    }
}
