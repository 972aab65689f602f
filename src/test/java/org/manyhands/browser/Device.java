package org.manyhands.browser;

/** A screen, in CSS pixels. */
public enum Device {
    /** A small phone. */
    NARROW(360, 740),
    /** A laptop. */
    WIDE(1280, 900);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** How wide. */
    public int width() {
        return width;
    }

    /** How high. */
    public int height() {
        return height;
    }
}
