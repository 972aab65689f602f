package org.manyhands.shared.web;

/**
 * An address where a feature takes a file. Features offer beans of this; everywhere else a form that brings files is not
 * read at all.
 */
public interface UploadDoor {

    /** Whether files are taken at this local address. */
    boolean isAt(String path);

    /** The field of the form whose file is taken. */
    String field();

    /** The largest file taken, in bytes; of a larger one nothing is kept but its size. */
    int mostBytes();
}
