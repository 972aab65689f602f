package org.manyhands.exchange.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.manyhands.exchange.CsvFile;
import org.manyhands.shared.web.UploadDoor;

/** The one address of the site that takes files. */
@ApplicationScoped
class ImportDoor implements UploadDoor {

    private static final Pattern ADDRESS = Pattern.compile("/hubs/[^/]+/imports");

    @Override
    public boolean isAt(String path) {
        return ADDRESS.matcher(path).matches();
    }

    @Override
    public String field() {
        return ImportsResource.FILE;
    }

    @Override
    public int mostBytes() {
        return CsvFile.MOST_BYTES;
    }
}
