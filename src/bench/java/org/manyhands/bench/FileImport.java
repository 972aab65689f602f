package org.manyhands.bench;

import java.nio.file.Path;
import org.manyhands.shared.id.HubId;

/** Brings a file of needs into a hub through the pages of the product, as a coordinator does. */
final class FileImport {

    private final Browser coordinator;
    private final HubId hub;

    FileImport(Browser coordinator, HubId hub) {
        this.coordinator = coordinator;
        this.hub = hub;
    }

    /**
     * How long it took.
     *
     * @param rows of the file
     * @param dryRunSeconds from sending the file to the page that shows what would be made of it
     * @param commitSeconds from agreeing to that to the page that says that it is done
     */
    record Timed(int rows, double dryRunSeconds, double commitSeconds) {}

    Timed bring(Path file) {
        throw new UnsupportedOperationException(coordinator + " " + hub + " " + file);
    }
}
