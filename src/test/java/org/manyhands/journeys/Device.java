package org.manyhands.journeys;

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

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
