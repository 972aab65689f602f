package org.manyhands.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What makes a row the same row when a file comes again: its own words, before anything is made of them. Counters, dates of
 * export and other columns may change without making it another need.
 */
final class ContentKey {

    private static final List<ColumnMeaning> IDENTITY = List.of(
            ColumnMeaning.EXTERNAL_ID,
            ColumnMeaning.TITLE,
            ColumnMeaning.SUMMARY,
            ColumnMeaning.GROUP,
            ColumnMeaning.PLACE,
            ColumnMeaning.REGION,
            ColumnMeaning.POSTCODE,
            ColumnMeaning.LINK,
            ColumnMeaning.STARTS,
            ColumnMeaning.ENDS);

    private static final int BYTES = 16;

    private ContentKey() {}

    /** 32 hexadecimal digits: half of a SHA-256 over the cleaned cells. */
    static String of(RowReader.Cells cells) {
        String content = IDENTITY.stream()
                .map(meaning -> cells.of(meaning).stream().map(CleanText::line).collect(Collectors.joining("\u001F")))
                .collect(Collectors.joining("\u001E"));
        return digest(content);
    }

    /** The same over all cells of a row, whatever its columns mean: a plan changed by hand makes no other row of it. */
    static String ofCells(Sheet.Row row) {
        return digest(row.cells().stream().map(CleanText::line).collect(Collectors.joining("\u001F")));
    }

    private static String digest(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
