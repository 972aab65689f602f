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
import org.manyhands.shared.vault.Vault;

/** Takes a file in: reads it, and keeps it sealed until a coordinator has decided. Nothing becomes of it yet. */
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

    private static final int LONGEST_NAME = 120;
    private static final String NAMELESS = "file.csv";

    private final FileImports files;
    private final FileImportSteps steps;
    private final HubDirectory hubs;
    private final Vault vault;
    private final Clock clock;

    @Inject
    StageFile(FileImports files, FileImportSteps steps, HubDirectory hubs, Vault vault, Clock clock) {
        this.files = files;
        this.steps = steps;
        this.hubs = hubs;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Takes it in.
     *
     * @param fileName as the browser says it; shown with everything that comes of the file
     * @param content its bytes
     * @throws Absent if the actor may not import into this hub
     */
    @Transactional
    public Outcome handle(Actor actor, HubId hub, String fileName, byte[] content) {
        ImportPolicy.mayImport(actor, hub);
        HubSummary summary = hubs.find(hub).orElseThrow(Absent::new);
        if (ImportPolicy.upload(files.waiting(hub)) instanceof Verdict.Refused<ImportRefusal>(ImportRefusal why)) {
            return new Outcome.Refused(why);
        }
        byte[] text = FileText.inUtf8(content);
        return switch (CsvFile.read(text)) {
            case CsvFile.Reading.Refused refused -> new Outcome.Unreadable(refused.problem());
            case CsvFile.Reading.Read read -> staged(actor, summary, fileName, text, read.sheet());
        };
    }

    private Outcome staged(Actor actor, HubSummary hub, String fileName, byte[] content, Sheet sheet) {
        Instant now = clock.instant();
        String language = hub.languages().stream().findFirst().orElse("en");
        FileImport file = new FileImport(hub.id(), nameOf(fileName), content, sheet, language, actor.id(), vault, now);
        files.persist(file);
        steps.persist(new FileImportStep(file.id(), ImportMove.UPLOAD, null, actor.id(), now));
        return new Outcome.Staged(file.id());
    }

    /** The name alone: some browsers send the folders it lies in, and these may name a person. */
    private static String nameOf(String fileName) {
        String last =
                CleanText.line(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return last.isEmpty() ? NAMELESS : CleanText.shortened(last, LONGEST_NAME);
    }
}
