package org.manyhands.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;

/**
 * What would become of every row of a file that waits, at this moment. Nothing of it is stored.
 *
 * @param version of the decisions it follows; to be given back with the decision to import
 * @param rows one for each row, in the order of the file
 * @param problems about the file as a whole
 */
public record DryRun(
        ImportId id, HubId hub, String fileName, int version, List<Row> rows, List<Problem> problems, Counts counts) {

    public DryRun {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** What becomes of a row. */
    public enum Fate {
        /** a draft */
        COMES_IN,
        /** nothing: it is a need of this hub already */
        ALREADY_HERE,
        /** nothing: one of its problems stands in the way */
        LEFT_OUT,
        /** nothing: it names no group, and none was chosen for such rows */
        NO_GROUP
    }

    /**
     * One row.
     *
     * @param need what it was understood to say
     * @param group the name of the group whose draft it would become; empty for the known one that was chosen, and for none
     * @param rowKey its cells, whatever they mean; 32 hexadecimal digits
     * @param here the need that it has become before, or null
     * @param newGroup whether its group would be written down as a new one
     */
    public record Row(
            PlannedNeed need,
            String group,
            String rowKey,
            Fate fate,
            @Nullable NeedId here,
            boolean newGroup) {

        /** Whether somebody should look at it before it comes in. */
        public boolean needsALook() {
            return fate == Fate.LEFT_OUT || fate == Fate.NO_GROUP || (fate == Fate.COMES_IN && need.needsALook());
        }
    }

    /**
     * How many.
     *
     * @param toLookAt rows that say "please check", or are left out
     * @param newGroups groups that would be written down
     */
    public record Counts(
            int comingIn, int alreadyHere, int leftOut, int toLookAt, int withSkill, int withPlace, int newGroups) {}
}
