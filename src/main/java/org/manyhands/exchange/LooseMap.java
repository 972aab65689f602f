package org.manyhands.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.manyhands.shared.text.TextFolding;

/**
 * Reads a dictionary that somebody's program wrote into a cell: JSON, or the way Python prints one ({@code {'lat': '40.7',
 * 'address': '{"city": "New York"}'}}), also one inside the other. Names are folded, inner dictionaries laid flat.
 */
final class LooseMap {

    private static final int DEEPEST = 4;
    private static final int LONGEST = 20_000;

    private final String text;
    private final int depth;
    private final Map<String, String> values = new HashMap<>();
    private int at;

    private LooseMap(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    static boolean looksLikeOne(String cell) {
        return cell.startsWith("{")
                && cell.endsWith("}")
                && cell.length() <= LONGEST
                && (cell.contains(":") || cell.length() == 2);
    }

    /** Values by folded name; nothing when the cell is no dictionary. */
    static Optional<Map<String, String>> read(String cell) {
        return read(cell.strip(), 0);
    }

    private static Optional<Map<String, String>> read(String text, int depth) {
        if (!looksLikeOne(text) || depth > DEEPEST) {
            return Optional.empty();
        }
        LooseMap map = new LooseMap(text, depth);
        try {
            map.entries();
            return map.at == text.length() ? Optional.of(map.values) : Optional.empty();
        } catch (StringIndexOutOfBoundsException brokenOff) {
            return Optional.empty();
        }
    }

    private void entries() {
        at++; // the opening brace
        skipSpace();
        while (text.charAt(at) != '}') {
            int before = at;
            String name = value();
            skipSpace();
            if (text.charAt(at) == ':') {
                at++;
                skipSpace();
                keep(name, value());
                skipSpace();
            }
            if (text.charAt(at) == ',') {
                at++;
                skipSpace();
            }
            if (at == before) {
                return; // not a dictionary after all
            }
        }
        at++;
    }

    private void keep(String name, String value) {
        read(value, depth + 1)
                .ifPresentOrElse(values::putAll, () -> values.putIfAbsent(TextFolding.fold(name), value.strip()));
    }

    /** A quoted text, an inner dictionary, or a bare word or number. */
    private String value() {
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return quoted(first);
        }
        int start = at;
        if (first == '{' || first == '[') {
            skipNested();
            return text.substring(start, at);
        }
        while (",:}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String bare = text.substring(start, at).strip();
        return bare.equals("None") || bare.equals("null") ? "" : bare;
    }

    private String quoted(char quote) {
        StringBuilder content = new StringBuilder();
        for (at++; text.charAt(at) != quote; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            content.append(text.charAt(at));
        }
        at++;
        return content.toString();
    }

    private void skipNested() {
        int open = 0;
        do {
            char c = text.charAt(at);
            if (c == '\'' || c == '"') {
                quoted(c);
                continue;
            }
            if (c == '{' || c == '[') {
                open++;
            } else if (c == '}' || c == ']') {
                open--;
            }
            at++;
        } while (open > 0);
    }

    private void skipSpace() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
