/**
 * Contact details: typed by their owner, sealed before they are stored, shown to the other side of a match only while both
 * sides stand together, only what the owner ticked for that match, only until the day the owner chose (60 days at most),
 * and not one request longer once the owner stops it. Each look is recorded before anything is shown, and the owner can
 * read the record. Nobody else has a way to them: there is no list, and no role that may browse.
 *
 * <p>Uses {@code matching} for who stands on which side, whether both agreed and who does not want to meet whom, and the
 * vault for sealing. A block, and the end of speaking for a group, stop what somebody shares. Contributes
 * its part to the page of a match.
 */
@NullMarked
package org.manyhands.contacts;

import org.jspecify.annotations.NullMarked;
