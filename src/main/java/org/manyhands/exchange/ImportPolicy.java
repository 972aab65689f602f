package org.manyhands.exchange;

import java.time.Duration;
import java.time.Instant;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;

/** Who may do what with files, one condition a line. To everybody but the coordinators of its hub a file does not exist. */
final class ImportPolicy {

    /** How long a file waits, and how long an import can be undone (docs/rules.md#times). */
    static final Duration KEPT = Duration.ofDays(3);

    /** Files of one hub that wait at a time. */
    static final int MOST_WAITING = 10;

    private ImportPolicy() {}

    /** Anything with files of the hub: its coordinators. */
    static Verdict<ImportRefusal> work(Actor actor, HubId hub) {
        return actor.may(Permission.IMPORT_NEEDS, hub) ? Verdict.allowed() : Verdict.hidden();
    }

    static Verdict<ImportRefusal> upload(long waiting) {
        return waiting < MOST_WAITING ? Verdict.allowed() : Verdict.refused(ImportRefusal.TOO_MANY_WAITING);
    }

    static Verdict<ImportRefusal> decide(ImportState state) {
        return state == ImportState.UPLOADED ? Verdict.allowed() : Verdict.refused(ImportRefusal.NOT_WAITING);
    }

    static Verdict<ImportRefusal> undo(ImportState state, Instant importedAt, Instant now) {
        if (state != ImportState.IMPORTED) {
            return Verdict.refused(ImportRefusal.NOT_WAITING);
        }
        return now.isBefore(importedAt.plus(KEPT)) ? Verdict.allowed() : Verdict.refused(ImportRefusal.TOO_LATE);
    }
}
