package org.manyhands.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * The two sides of a match, for what is built on it. The other side of the helper is the group: whoever may run it at this
 * moment.
 *
 * @param agreedAt when both had said yes; null before, and it stays after the match has ended
 * @param endedAt when it ended, however it did; null while it goes on
 */
public record Parties(
        MatchId match,
        NeedId need,
        HubId hub,
        GroupId group,
        PersonId helper,
        MatchState state,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt) {}
