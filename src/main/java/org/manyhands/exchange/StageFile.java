package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.vault.Vault;

/** Takes a file in: keeps it sealed until a coordinator has decided. Nothing becomes of it yet. */
@ApplicationScoped
public class StageFile {

    /** What came of it. */
    public sealed interface Outcome {

        /** It waits. */
        record Staged(ImportId file) implements Outcome {}

        /** It cannot be read. */
        record Unreadable(Problem problem) implements Outcome {}

        /** It was not taken. */
        record Refused(ImportRefusal why) implements Outcome {}
    }

    private final FileImports files;
    private final FileImportHistory history;
    private final HubDirectory hubs;
    private final Vault vault;
    private final Clock clock;

    @Inject
    StageFile(FileImports files, FileImportHistory history, HubDirectory hubs, Vault vault, Clock clock) {
        this.files = files;
        this.history = history;
        this.hubs = hubs;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Takes it in.
     *
     * @throws Absent if the actor may not import into this hub
     */
    @Transactional
    public Outcome handle(Actor actor, HubId hub, IncomingFile file) {
        ImportPolicy.work(actor, hub).orAbsent();
        HubSummary summary = hubs.find(hub).orElseThrow(Absent::new);
        if (ImportPolicy.upload(files.waiting(hub)) instanceof Verdict.Refused<ImportRefusal>(ImportRefusal why)) {
            return new Outcome.Refused(why);
        }
        return switch (file.content()) {
            case IncomingFile.Content.None none -> new Outcome.Unreadable(none.why());
            case IncomingFile.Content.Table table -> staged(actor, summary, file, table);
        };
    }

    private Outcome staged(Actor actor, HubSummary hub, IncomingFile file, IncomingFile.Content.Table table) {
        Instant now = clock.instant();
        String language =
                table.language().or(() -> hub.languages().stream().findFirst()).orElse(Language.ENGLISH.code());
        FileImport waiting = new FileImport(hub.id(), file, table, language, actor.id(), vault, now);
        files.persist(waiting);
        history.persist(new FileImportHistoryEntry(waiting.id(), ImportMove.UPLOAD, null, actor.id(), now));
        return new Outcome.Staged(waiting.id());
    }
}
