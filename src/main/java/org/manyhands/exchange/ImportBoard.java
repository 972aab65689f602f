package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRow;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** The files of a hub and what became of them, for its coordinators; to everybody else there are none. */
@ApplicationScoped
public class ImportBoard {

    /** Imports, and drafts of one, a page. */
    public static final int PAGE = 20;

    private final FileImports files;
    private final FileImportHistory history;
    private final ImportedRows rows;
    private final NeedBoard needs;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ImportBoard(
            FileImports files,
            FileImportHistory history,
            ImportedRows rows,
            NeedBoard needs,
            EntityManager entities,
            Clock clock) {
        this.files = files;
        this.history = history;
        this.rows = rows;
        this.needs = needs;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One file in the list of a hub.
     *
     * @param since when it came into its state
     * @param ends when it goes by itself if nobody decides; counts only while it waits
     * @param by who brought it
     */
    public record Item(
            ImportId id,
            String fileName,
            ImportState state,
            Instant since,
            Instant ends,
            PersonId by,
            int rows,
            int drafts) {}

    /** A page of the list, the latest first. */
    public record Page(List<Item> items, long total) {}

    /** One thing that happened to a file. */
    public record Happening(ImportState to, PersonId by, Instant at) {}

    /**
     * What became of a file.
     *
     * @param left how many of its needs are there now
     * @param drafts one page of these, in the order of the file
     * @param undoable whether it can be undone
     * @param undoUntil until when
     */
    public record Result(
            ImportId id,
            HubId hub,
            String fileName,
            ImportState state,
            int rows,
            int made,
            int alreadyHere,
            int leftOut,
            long left,
            List<NeedRow> drafts,
            List<Happening> history,
            boolean undoable,
            Instant undoUntil) {}

    /**
     * The files of a hub.
     *
     * @param page from 0
     * @throws Absent if the actor may not import into it
     */
    public Page list(Actor actor, HubId hub, int page) {
        ImportPolicy.work(actor, hub).orAbsent();
        Instant kept = clock.instant().minus(ImportPolicy.KEPT);
        String those = " from FileImport f where f.hubId = :hub and (f.state <> :waiting or f.since > :kept)";
        Map<String, Object> parameters = Map.of("hub", hub.value(), "waiting", ImportState.UPLOADED, "kept", kept);
        // Never the content: a page of files that wait would be many megabytes.
        var listed = entities.createQuery(
                "select f.id, f.fileName, f.state, f.since, f.broughtBy, f.rowCount, f.drafts" + those
                        + " order by f.since desc, f.id",
                Tuple.class);
        var counted = entities.createQuery("select count(f)" + those, Long.class);
        parameters.forEach(listed::setParameter);
        parameters.forEach(counted::setParameter);
        List<Item> items = listed.setFirstResult(page * PAGE).setMaxResults(PAGE).getResultList().stream()
                .map(ImportBoard::item)
                .toList();
        return new Page(items, counted.getSingleResult());
    }

    private static Item item(Tuple row) {
        Instant since = row.get(3, Instant.class);
        return new Item(
                new ImportId(row.get(0, UUID.class)),
                row.get(1, String.class),
                row.get(2, ImportState.class),
                since,
                since.plus(ImportPolicy.KEPT),
                new PersonId(row.get(4, UUID.class)),
                row.get(5, Integer.class),
                row.get(6, Integer.class));
    }

    /**
     * What became of a file.
     *
     * @param page of its drafts, from 0
     * @throws Absent if it does not exist for the actor, or still waits
     */
    public Result result(Actor actor, ImportId id, int page, Locale locale) {
        FileImport file = files.get(actor, id);
        if (file.state() == ImportState.UPLOADED) {
            throw new Absent();
        }
        List<NeedId> ids = rows.of(id, page, PAGE);
        Map<NeedId, NeedRow> shown = needs.of(actor, ids, locale);
        return new Result(
                id,
                file.hub(),
                file.fileName(),
                file.state(),
                file.rowCount(),
                file.drafts(),
                file.alreadyHere(),
                file.leftOut(),
                rows.left(id),
                ids.stream().map(shown::get).filter(Objects::nonNull).toList(),
                history.of(id).stream()
                        .map(entry -> new Happening(entry.move().to(), entry.by(), entry.at()))
                        .toList(),
                ImportPolicy.undo(file.state(), file.since(), clock.instant()).isAllowed(),
                file.since().plus(ImportPolicy.KEPT));
    }
}
