package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.places.Gazetteer;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;
import org.manyhands.shared.vault.Vault;
import org.manyhands.skills.SkillReader;

/**
 * The plans of files that wait. Making one takes a second for two thousand rows, and a coordinator leafs through it: the
 * few made last stay in memory until others push them out, their files are decided, or memory is needed for something else.
 */
@ApplicationScoped
class ImportPlans {

    /** A file of the largest size and its plan take up to 20 MiB. */
    private static final int KEPT = 3;

    private final Vault vault;
    private final Texts texts;
    private final Clock clock;
    private final HubDirectory hubs;
    private final ImportPlanner planner;
    private final Map<Key, SoftReference<Planned>> latest = new LinkedHashMap<>();

    /** Held while a plan is made: two large files at once are more than a small machine holds. */
    private final Lock planning = new ReentrantLock();

    @Inject
    ImportPlans(Vault vault, Texts texts, Clock clock, HubDirectory hubs, Gazetteer gazetteer, SkillReader skills) {
        this.vault = vault;
        this.texts = texts;
        this.clock = clock;
        this.hubs = hubs;
        this.planner = new ImportPlanner(gazetteer, skills);
    }

    /** A plan holds for one version of what was decided, on one day. */
    private record Key(ImportId file, int version, LocalDate day) {}

    /**
     * A file, read and planned.
     *
     * @param problems of reading the file
     * @param rowKeys a fingerprint of all cells for each row, in the order of the plan
     */
    record Planned(ImportPlan plan, List<Problem> problems, List<String> rowKeys) {}

    Planned of(FileImport file) {
        Key key = new Key(file.id(), file.version(), UtcDay.of(clock.instant()));
        Planned known = known(key);
        return known != null ? known : made(file, key);
    }

    private Planned made(FileImport file, Key key) {
        planning.lock();
        try {
            Planned meanwhile = known(key);
            if (meanwhile != null) {
                return meanwhile;
            }
            Planned made = plan(file, key.day());
            keep(key, made);
            return made;
        } finally {
            planning.unlock();
        }
    }

    private @Nullable Planned known(Key key) {
        synchronized (latest) {
            SoftReference<Planned> kept = latest.remove(key);
            if (kept == null) {
                return null;
            }
            Planned known = kept.get();
            if (known != null) {
                latest.put(key, kept);
            }
            return known;
        }
    }

    private void keep(Key key, Planned made) {
        synchronized (latest) {
            latest.keySet().removeIf(other -> other.file().equals(key.file()));
            latest.put(key, new SoftReference<>(made));
            while (latest.size() > KEPT) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
    }

    void forget(ImportId file) {
        synchronized (latest) {
            latest.keySet().removeIf(key -> key.file().equals(file));
        }
    }

    /** The file alone, without a plan. */
    CsvFile.Reading.Read read(FileImport file) {
        CsvFile.Reading.Read read = read(file.open(vault));
        return new CsvFile.Reading.Read(file.choices().firstRow().in(read.sheet()), read.problems());
    }

    private Planned plan(FileImport file, LocalDate today) {
        CsvFile.Reading.Read read = read(file);
        ColumnPlan columns = file.columns(ColumnGuess.of(read.sheet()));
        Language language = Language.of(file.choices().language()).orElse(Language.ENGLISH);
        ImportPlan plan = planner.plan(
                read.sheet(),
                columns,
                new ImportContext(
                        file.choices().dates(),
                        today,
                        texts.say(language, "exchange:contact_removed"),
                        hubs.find(file.hub()).map(HubSummary::place).orElse(null)));
        return new Planned(
                plan,
                read.problems(),
                read.sheet().rows().stream().map(ContentKey::ofCells).toList());
    }

    private static CsvFile.Reading.Read read(byte[] content) {
        return switch (CsvFile.read(content)) {
            case CsvFile.Reading.Read read -> read;
            case CsvFile.Reading.Refused refused ->
                throw new IllegalStateException(
                        "was read before: " + refused.problem().code());
        };
    }
}
