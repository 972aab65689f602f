package org.manyhands.exchange;

import java.util.regex.Pattern;

/** The signs of Jira's and Confluence's texts: "h2. Background", "{color:red}", "[the page|https://…]". */
final class WikiMarkup {

    private static final Pattern HEADING = Pattern.compile("(?m)^h[1-6]\\. (?=\\S)");
    private static final Pattern BRACES =
            Pattern.compile("\\{(?:color|code|quote|noformat|panel)(?::[^{}\\n]{0,200})?\\}");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]|\\n]{1,200})\\|(https?://[^\\s\\]|]{1,500})(?:\\|[^\\]\\n]{0,40})?\\]");

    private WikiMarkup() {}

    static boolean in(String text) {
        return HEADING.matcher(text).find()
                || BRACES.matcher(text).find()
                || LINK.matcher(text).find();
    }

    /** What a reader of the rendered text would have read; the address of a link stands behind it. */
    static String read(String text) {
        String read = HEADING.matcher(text).replaceAll("");
        read = BRACES.matcher(read).replaceAll("");
        return LINK.matcher(read).replaceAll("$1 ($2)");
    }
}
