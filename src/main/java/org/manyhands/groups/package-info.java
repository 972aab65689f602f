/**
 * Community groups: who posts needs. The promise: a group is heard only through the people who accepted to speak for it,
 * and its needs reach a hub only while that hub's coordinators trust it (accreditation, which one of them can end).
 *
 * <p>A group goes ASKED → ACCREDITED or DECLINED, ACCREDITED → ENDED, and may ask again ({@code GroupState} is the table).
 * Its organisers hold {@code GROUP_ORGANISER} grants: the founder from the start, others once they have accepted. A
 * group whose name is hidden is shown by its alias to everybody but its organisers and the hub's coordinators.
 *
 * <p>Public: {@link org.manyhands.groups.GroupDirectory} with {@link org.manyhands.groups.GroupSummary}.
 */
@NullMarked
package org.manyhands.groups;

import org.jspecify.annotations.NullMarked;
