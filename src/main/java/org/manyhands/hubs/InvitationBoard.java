package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;

/** Invitations: one's own, and what a link leads to. */
@ApplicationScoped
public class InvitationBoard {

    /**
     * Invitations of one person to one hub.
     *
     * @param open those that can still be used
     * @param left how many more the person may make now
     * @param quota how many within 30 days
     */
    public record Own(List<Open> open, int left, int quota) {}

    /**
     * An invitation that can still be used.
     *
     * @param secret the last part of its link
     */
    public record Open(InvitationId id, String secret, String note, LocalDate on, LocalDate until) {}

    /** What a link leads to: the hub, listed or not, and what was written along. Not who wrote it. */
    public record Behind(HubView hub, String note, LocalDate until) {}

    private final Invitations invitations;
    private final InvitationsInForce inForce;
    private final InvitationSecret secret;
    private final GroupVoice voice;
    private final Hubs hubs;
    private final HubBoard board;
    private final Clock clock;

    @Inject
    InvitationBoard(
            Invitations invitations,
            InvitationsInForce inForce,
            InvitationSecret secret,
            GroupVoice voice,
            Hubs hubs,
            HubBoard board,
            Clock clock) {
        this.invitations = invitations;
        this.inForce = inForce;
        this.secret = secret;
        this.voice = voice;
        this.hubs = hubs;
        this.board = board;
        this.clock = clock;
    }

    /** Whether the actor may invite to this hub at all. */
    public boolean mayInvite(Actor actor, HubId hub) {
        return HubPolicy.everInvites(actor, hub, voice.speaksForAGroupOf(hub, actor));
    }

    /**
     * The actor's own invitations.
     *
     * @throws Absent for who may not invite
     */
    public Own own(Actor actor, HubId hub) {
        if (!mayInvite(actor, hub)) {
            throw new Absent();
        }
        Instant now = clock.instant();
        int quota = HubPolicy.quota(actor, hub, voice.speaksForAGroupOf(hub, actor));
        long lately = invitations.countSince(actor.id(), hub, now.minus(HubPolicy.QUOTA_PERIOD));
        return new Own(
                invitations.openBy(actor.id(), hub, now).stream()
                        .map(each -> new Open(
                                each.id(),
                                secret.of(each.id()),
                                each.note(),
                                UtcDay.of(each.invitedAt()),
                                UtcDay.of(each.expiresAt())))
                        .toList(),
                (int) Math.max(0, quota - lately),
                quota);
    }

    /**
     * What the link with this secret leads to.
     *
     * @throws Absent if there is no such link, or it is used, taken back or too old, or whoever made it may not invite any more
     */
    public Behind behind(Actor actor, String secret) {
        Invitation invitation = inForce.find(secret).orElseThrow(Absent::new);
        Hub hub = hubs.get(invitation.hub());
        return new Behind(
                board.view(hub, actor, board.own(actor, hub.id())),
                invitation.note(),
                UtcDay.of(invitation.expiresAt()));
    }
}
