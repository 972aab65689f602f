package org.manyhands.shared.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What came with the current request besides its fields. */
@RequestScoped
public class ReceivedFiles {

    private final CurrentVertxRequest request;

    @Inject
    ReceivedFiles(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The file in this field; none if no file was picked. Its name also stands in the form, as a field like any other. */
    public Optional<ReceivedFile> in(String field) {
        return Optional.ofNullable(request.getCurrent().<ReceivedFile>get(FileReception.KEY + field));
    }
}
