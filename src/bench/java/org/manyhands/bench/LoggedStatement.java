package org.manyhands.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL wrote it down.
 *
 * @param session the server's process that ran it
 * @param sql with places $1, $2, …
 * @param parameters the values, as text
 */
record LoggedStatement(int session, String sql, List<@Nullable String> parameters) {

    /** "execute <unnamed>: …", "execute S_12: …", "execute S_1/C_2: …", "statement: …" */
    private static final Pattern MESSAGE = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);

    // Possessive, because a parameter may be an array of hundreds of ids and each step back would take stack.
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'([^']*+(?:''[^']*+)*+)')(?:, )?");

    /** Quoted things are left alone; places become what JDBC wants, and question marks are doubled, as it wants. */
    private static final Pattern TOKEN = Pattern.compile("'[^']*+(?:''[^']*+)*+'|\"[^\"]*+\"|\\$\\d+|\\?");

    /** The statement of a log line, or null if the line is about something else. */
    static @Nullable LoggedStatement read(int session, String message, String detail) {
        Matcher executed = MESSAGE.matcher(message);
        if (!executed.matches()) {
            return null;
        }
        List<@Nullable String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String text = parameter.group(1);
            parameters.add(text == null ? null : text.replace("''", "'"));
        }
        return new LoggedStatement(session, executed.group(1).strip(), parameters);
    }

    boolean begins() {
        return sql.equals("BEGIN");
    }

    boolean ends() {
        return sql.equals("COMMIT") || sql.equals("ROLLBACK");
    }

    /** Whether it asks for data; not so where it only opens, closes or configures. */
    boolean isQuery() {
        return !begins() && !ends();
    }

    /** The statement for JDBC. The driver numbers each place anew, so none stands twice. */
    String jdbcSql() {
        Matcher token = TOKEN.matcher(sql);
        StringBuilder jdbc = new StringBuilder();
        while (token.find()) {
            String found = token.group();
            String replacement = found.startsWith("$") ? "?" : found.equals("?") ? "??" : found;
            token.appendReplacement(jdbc, Matcher.quoteReplacement(replacement));
        }
        return token.appendTail(jdbc).toString();
    }
}
