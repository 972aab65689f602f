/**
 * Community groups: who posts needs. The promise: a group is heard only through the people who accepted to speak for it,
 * and its needs reach a hub only while that hub's coordinators trust it (accreditation, which one of them can end).
 *
 * <p>A group begins by asking (ASKED) or in a coordinator's file (NOTED), and is ACCREDITED or DECLINED; accreditation is ENDED by
 * the hub or WITHDRAWN by the group, which may ask again ({@link org.manyhands.groups.GroupMove} is the table).
 * Its organisers hold {@code GROUP_ORGANISER} grants: the founder from the start, others once they have accepted. A
 * group whose name is hidden is shown by its alias to everybody but its organisers and the hub's coordinators.
 *
 * <p>Public: {@link org.manyhands.groups.GroupDirectory} with {@link org.manyhands.groups.GroupSummary}.
 */
@NullMarked
package org.manyhands.groups;

import org.jspecify.annotations.NullMarked;
