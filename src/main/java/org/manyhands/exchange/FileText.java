package org.manyhands.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Bytes of a file as text: strictly UTF-8 or marked UTF-16, without what no text needs. */
final class FileText {

    /** How archives (also .xlsx and .ods), gzip, old Excel, PDF, PNG, JPEG, GIF, RTF and RIFF begin. */
    private static final List<byte[]> OTHER_KINDS = List.of(
            hex("504b0304"),
            hex("1f8b"),
            hex("d0cf11e0"),
            hex("25504446"),
            hex("89504e47"),
            hex("ffd8ff"),
            hex("47494638"),
            hex("7b5c727466"),
            hex("52494646"));

    /** A web page, XML or JSON: text, but no table. */
    private static final Pattern OTHER_TEXT =
            Pattern.compile("(?is)\\A\\s*(?:<!doctype|<html|<\\?xml|\\[\\s*\\{|\\{\\s*\")");

    private static final int MOST_MARKS = 30;

    private static final byte[] LITTLE_END_FIRST = hex("fffe");
    private static final byte[] BIG_END_FIRST = hex("feff");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    static String of(byte[] bytes, List<Problem> problems) throws UnreadableFile {
        if (bytes.length > CsvFile.MOST_BYTES) {
            throw new UnreadableFile(CsvFile.tooLarge(bytes.length));
        }
        if (isOtherKind(bytes)) {
            throw new UnreadableFile(Problem.at(0, ProblemCode.NOT_A_CSV));
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new UnreadableFile(Problem.at(0, ProblemCode.FILE_EMPTY));
        }
        if (OTHER_TEXT.matcher(text).lookingAt()) {
            throw new UnreadableFile(Problem.at(0, ProblemCode.NOT_A_CSV));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableFile(Problem.at(lineOf(text, nul), ProblemCode.NUL_CHARACTER));
        }
        return cleaned(text, problems);
    }

    /**
     * The same text in UTF-8, if the file says by its first two bytes that it is UTF-16, as "Unicode text" of a spreadsheet
     * is; else the bytes as they are. Nothing is guessed: the mark is no letter of any text.
     */
    static byte[] inUtf8(byte[] bytes) {
        boolean little = startsWith(bytes, LITTLE_END_FIRST);
        if (!little && !startsWith(bytes, BIG_END_FIRST)) {
            return bytes;
        }
        try {
            return (little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 2, bytes.length - 2))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException brokenOff) {
            return bytes;
        }
    }

    /** A spreadsheet, a picture, an archive: no text in any encoding. */
    static boolean isOtherKind(byte[] bytes) {
        return OTHER_KINDS.stream().anyMatch(beginning -> startsWith(bytes, beginning));
    }

    private static String decoded(byte[] bytes) throws UnreadableFile {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new UnreadableFile(Problem.at(lineOf(text, text.length()), ProblemCode.NOT_UTF8, in.position() + 1));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Without control and direction-override characters, which hide what a text says, and without marks beyond those that
     * any writing could need: putting a long run of them in order takes its length squared (UAX #15, stream-safe text).
     */
    private static String cleaned(String text, List<Problem> problems) {
        StringBuilder cleaned = new StringBuilder(text.length());
        int removed = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = isMark(text, i) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                continue; // the row is left out for those before it
            }
            if (isLineSeparator(c)) {
                cleaned.append(' ');
            } else if (isHarmful(c)) {
                removed++;
            } else {
                cleaned.append(c);
            }
        }
        if (removed > 0) {
            problems.add(Problem.at(0, ProblemCode.CONTROL_CHARACTERS_REMOVED, removed));
        }
        return cleaned.toString();
    }

    /** Whether this belongs to a mark over or under the letter before it; both halves of one beyond the basic plane do. */
    private static boolean isMark(String text, int at) {
        boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        int type = Character.getType(text.codePointAt(second ? at - 1 : at));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Next line and the Unicode separators: the parser would not see them, an editor would. */
    private static boolean isLineSeparator(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\u000C';
    }

    static boolean isHarmful(char c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean direction = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        return control || direction || c == BYTE_ORDER_MARK || c == '\u200B' || c == '\uFFFE' || c == '\uFFFF';
    }

    /** The line of a position, from 1; lines end with LF, CR or both. */
    private static int lineOf(String text, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
            }
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
