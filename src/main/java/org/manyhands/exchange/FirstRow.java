package org.manyhands.exchange;

/** What the first row of a file is. */
public enum FirstRow {
    /** the names of the columns */
    HEADINGS,
    /** a row like the others: the file names its columns nowhere */
    ROW;

    /** The file as it is to be read. */
    Sheet in(Sheet file) {
        return this == ROW ? file.withoutHeadings() : file;
    }
}
