package org.manyhands.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/** A file as stored: its content only while it waits, and sealed. */
@Entity
class FileImport {

    @Id
    private UUID id;

    private UUID hubId;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private Instant since;
    private UUID broughtBy;
    private @Nullable Sealed content;
    private int rowCount;
    private String columnPlan;

    @Enumerated(EnumType.STRING)
    private FirstRow firstRow;

    @Enumerated(EnumType.STRING)
    private DateOrder dateOrder;

    private String language;

    @Enumerated(EnumType.STRING)
    private MissingPlace missingPlace;

    @Enumerated(EnumType.STRING)
    private MissingGroup missingGroup;

    private @Nullable UUID groupId;
    private int drafts;
    private int alreadyHere;
    private int leftOut;

    @Version
    private int version;

    /** For Hibernate. */
    protected FileImport() {}

    /** A file that has just come, and the table in it. */
    FileImport(
            HubId hub,
            IncomingFile file,
            IncomingFile.Content.Table table,
            String language,
            PersonId by,
            Vault vault,
            Instant now) {
        this.id = ImportId.random().value();
        this.hubId = hub.value();
        this.fileName = file.name();
        this.state = ImportMove.UPLOAD.to();
        this.since = now;
        this.broughtBy = by.value();
        this.firstRow = table.firstRow();
        this.rowCount = table.sheet().rows().size();
        this.columnPlan = table.columns().encoded();
        this.dateOrder = DateOrder.AS_FOUND;
        this.language = language;
        this.missingPlace = MissingPlace.LEAVE;
        this.missingGroup = MissingGroup.NEW;
        this.content = vault.seal(spot(), file.text());
    }

    /**
     * The file's bytes.
     *
     * @throws Conflict if it waits no longer: somebody else has decided
     */
    byte[] open(Vault vault) {
        if (content == null) {
            throw new Conflict();
        }
        return vault.open(spot(), content).getBytes(StandardCharsets.UTF_8);
    }

    void decide(ColumnPlan columns, ImportChoices choices) {
        columnPlan = columns.encoded();
        if (firstRow != choices.firstRow()) {
            rowCount += choices.firstRow() == FirstRow.ROW ? 1 : -1;
            firstRow = choices.firstRow();
        }
        dateOrder = choices.dates();
        language = choices.language();
        missingPlace = choices.place();
        missingGroup = choices.rest();
        groupId = choices.group() == null ? null : choices.group().value();
    }

    /** Its rows have become drafts; the content is no longer needed. */
    void imported(DryRun.Counts counts, Vault vault, Instant now) {
        make(ImportMove.IMPORT, now);
        drafts = counts.comingIn();
        alreadyHere = counts.alreadyHere();
        leftOut = counts.leftOut();
        content = null;
        vault.destroy(id);
    }

    void undone(Instant now) {
        make(ImportMove.UNDO, now);
    }

    private void make(ImportMove move, Instant now) {
        if (!move.startsIn(state)) {
            throw new Conflict();
        }
        state = move.to();
        since = now;
    }

    /**
     * Nobody has changed it since the actor looked at it.
     *
     * @throws Conflict otherwise
     */
    void stillAt(int seen) {
        if (version != seen) {
            throw new Conflict();
        }
    }

    ImportId id() {
        return new ImportId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    String fileName() {
        return fileName;
    }

    ImportState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    PersonId broughtBy() {
        return new PersonId(broughtBy);
    }

    int rowCount() {
        return rowCount;
    }

    int version() {
        return version;
    }

    ColumnPlan columns(ColumnPlan guessed) {
        return guessed.decoded(columnPlan).orElse(guessed);
    }

    ImportChoices choices() {
        return new ImportChoices(
                firstRow,
                dateOrder,
                language,
                missingPlace,
                missingGroup,
                groupId == null ? null : new GroupId(groupId));
    }

    int drafts() {
        return drafts;
    }

    int alreadyHere() {
        return alreadyHere;
    }

    int leftOut() {
        return leftOut;
    }

    private Spot spot() {
        return new Spot(id, "file_import", "content", id);
    }
}
