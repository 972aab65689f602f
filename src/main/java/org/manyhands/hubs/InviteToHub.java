package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.jobs.OneAtATime;

/** Somebody who is trusted makes a link that lets one person ask to join. */
@ApplicationScoped
public class InviteToHub {

    private final Invitations invitations;
    private final InvitationSecret secret;
    private final GroupVoice voice;
    private final Event<HubEvents> events;
    private final Clock clock;
    private final OneAtATime oneAtATime;

    @Inject
    InviteToHub(
            Invitations invitations,
            InvitationSecret secret,
            GroupVoice voice,
            Event<HubEvents> events,
            Clock clock,
            OneAtATime oneAtATime) {
        this.invitations = invitations;
        this.secret = secret;
        this.voice = voice;
        this.events = events;
        this.clock = clock;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Makes one; absent for who may not invite.
     *
     * @param note for whoever opens the link and for the coordinator who decides; may be empty
     */
    @Transactional
    public HubOutcome handle(Actor actor, HubId hub, String note) {
        oneAtATime.await("hubs.invite." + actor.id());
        Instant now = clock.instant();
        long lately = invitations.countSince(actor.id(), hub, now.minus(HubPolicy.QUOTA_PERIOD));
        Verdict<HubRefusal> verdict = HubPolicy.invite(actor, hub, voice.speaksForAGroupOf(hub, actor), lately)
                .orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new HubOutcome.Refused(why);
        }
        InvitationId id = new InvitationId(UUID.randomUUID());
        invitations.persist(new Invitation(id, InvitationSecret.hash(secret.of(id)), hub, actor.id(), note, now));
        events.fire(new HubEvents.Invited(hub, actor.id()));
        return new HubOutcome.Done();
    }
}
