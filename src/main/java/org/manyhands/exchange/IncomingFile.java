package org.manyhands.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.text.WrittenLanguage;

/**
 * A file that somebody has sent, read and understood as far as that goes without asking anybody. Made before a transaction
 * begins, since reading a large file must keep no connection waiting.
 */
public final class IncomingFile {

    private static final int LONGEST_NAME = 120;
    private static final int ROWS_READ_FOR_LANGUAGE = 40;
    private static final String NAMELESS = "file.csv";

    private final String name;
    private final String text;
    private final Content content;

    private IncomingFile(String name, String text, Content content) {
        this.name = name;
        this.text = text;
        this.content = content;
    }

    /** What stands in it. */
    sealed interface Content {

        /** A table, without headings if the file has none. */
        record Table(Sheet sheet, FirstRow firstRow, ColumnPlan columns, Optional<String> language)
                implements Content {}

        /** It cannot be read. */
        record None(Problem why) implements Content {}
    }

    /**
     * Reads it.
     *
     * @param fileName as the browser says it; shown with everything that comes of the file
     * @param content its bytes
     * @param encoding how they are to be read where they are not in Unicode
     */
    public static IncomingFile of(String fileName, byte[] content, Encoding encoding) {
        byte[] unicode = FileText.inUtf8(content);
        // what cannot be read so is refused as it is, with the byte that cannot
        byte[] text = content.length > CsvFile.MOST_BYTES || FileText.isOtherKind(unicode)
                ? unicode
                : encoding.inUtf8(unicode).orElse(unicode);
        return switch (CsvFile.read(text)) {
            case CsvFile.Reading.Refused refused ->
                new IncomingFile(nameOf(fileName), "", new Content.None(refused.problem()));
            case CsvFile.Reading.Read read ->
                new IncomingFile(nameOf(fileName), new String(text, StandardCharsets.UTF_8), table(read.sheet()));
        };
    }

    private static Content.Table table(Sheet sheet) {
        FirstRow firstRow = FirstRowGuess.of(sheet);
        Sheet read = firstRow.in(sheet);
        return new Content.Table(read, firstRow, ColumnGuess.of(read), languageOf(read));
    }

    /** By its headings and first rows. */
    private static Optional<String> languageOf(Sheet sheet) {
        return WrittenLanguage.of(Stream.concat(
                        sheet.headings().stream(),
                        sheet.rows().stream().limit(ROWS_READ_FOR_LANGUAGE).flatMap(row -> row.cells().stream()))
                .collect(Collectors.joining("\n")));
    }

    /** The name alone: some browsers send the folders it lies in, and these may name a person. */
    private static String nameOf(String fileName) {
        String last =
                CleanText.line(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return last.isEmpty() ? NAMELESS : CleanText.shortened(last, LONGEST_NAME);
    }

    String name() {
        return name;
    }

    /** The whole file; empty if it cannot be read. */
    String text() {
        return text;
    }

    Content content() {
        return content;
    }
}
