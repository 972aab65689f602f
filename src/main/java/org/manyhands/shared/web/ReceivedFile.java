package org.manyhands.shared.web;

import java.io.ByteArrayOutputStream;

/**
 * A file that came with a form: in memory, and nowhere else (docs/adr/0013-files-in-memory.md). A resource asks {@link ReceivedFiles} for
 * it.
 */
public final class ReceivedFile {

    private static final ByteArrayOutputStream NOTHING = new ByteArrayOutputStream(0);

    private final String name;
    private final int mostBytes;
    private ByteArrayOutputStream content = new ByteArrayOutputStream();
    private long size;

    ReceivedFile(String name, int mostBytes) {
        this.name = name;
        this.mostBytes = mostBytes;
    }

    void add(byte[] bytes) {
        size += bytes.length;
        if (size <= mostBytes) {
            content.writeBytes(bytes);
        } else {
            content = NOTHING;
        }
    }

    /** Its name as the browser says it; may hold anything. */
    public String name() {
        return name;
    }

    /** How many bytes were sent. */
    public long size() {
        return size;
    }

    /** Whether it is larger than its door allows; then it has no content. */
    public boolean isTooLarge() {
        return size > mostBytes;
    }

    /** What is in it. */
    public byte[] content() {
        return content.toByteArray();
    }
}
