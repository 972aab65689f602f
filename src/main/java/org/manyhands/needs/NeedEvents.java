package org.manyhands.needs;

import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/** What happens to needs. Fired inside the transaction that makes it true. */
public sealed interface NeedEvents extends DomainEvent {

    /** The need it happened to. */
    NeedId need();

    /** Sent in, for the first time or again. */
    record Submitted(NeedId need, HubId hub, GroupId group) implements NeedEvents {}

    /** Opened by a coordinator, or by the rule of an open hub. */
    record Published(NeedId need, HubId hub, GroupId group) implements NeedEvents {}

    /** A coordinator wants to know something before opening it. */
    record QuestionAsked(NeedId need, GroupId group) implements NeedEvents {}

    /** Nobody has answered a coordinator's question yet; the first or second reminder. */
    record Reminded(NeedId need, GroupId group, int reminder) implements NeedEvents {}

    /** Not opened. */
    record Declined(NeedId need, GroupId group, DeclineReason reason) implements NeedEvents {}

    /** No help is looked for at the moment. */
    record PutOnHold(NeedId need) implements NeedEvents {}

    /** Help is looked for again. */
    record Resumed(NeedId need) implements NeedEvents {}

    /** Over. */
    record Closed(NeedId need, CloseReason reason) implements NeedEvents {}

    /** Open again after it was closed. */
    record Reopened(NeedId need) implements NeedEvents {}

    /** Closed before, and written on. */
    record Redrafted(NeedId need, GroupId group) implements NeedEvents {}

    /** Asks for more care than before: what matches show of it must follow at once. */
    record SensitivityRaised(NeedId need, Sensitivity now) implements NeedEvents {}

    /** Fewer people or things are asked for on this line than before. */
    record LineLowered(NeedId need, NeedLineId line) implements NeedEvents {}
}
