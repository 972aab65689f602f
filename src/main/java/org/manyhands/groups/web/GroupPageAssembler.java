package org.manyhands.groups.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupBoard;
import org.manyhands.groups.GroupMove;
import org.manyhands.groups.GroupRefusal;
import org.manyhands.groups.GroupView;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.form.SentForm;
import org.manyhands.shared.id.GroupId;

/** Draws a group's page, as it is or with a form that came back. */
@ApplicationScoped
class GroupPageAssembler {

    private final GroupBoard board;
    private final HubDirectory hubs;
    private final GroupShown shown;

    @Inject
    GroupPageAssembler(GroupBoard board, HubDirectory hubs, GroupShown shown) {
        this.board = board;
        this.hubs = hubs;
        this.shown = shown;
    }

    /**
     * The page of a group.
     *
     * @param sent what came back
     * @throws Conflict if that has no place on the page any more; the page of that failure gives it back
     */
    GroupPage page(Actor reader, GroupId id, SentForm sent, @Nullable GroupRefusal refusal) {
        GroupView group = board.see(reader, id);
        HubSummary hub = hubs.find(group.hub()).orElseThrow(Absent::new);
        GroupPage.Acts acts = acts(group);
        if (refusal == null && !stands(sent, acts)) {
            throw new Conflict();
        }
        return new GroupPage(
                "/groups/" + id,
                "/hubs/" + group.hub(),
                hub.name(),
                group,
                shown.place(group.details().place(), group.details().sensitivity(), group.known()),
                shown.languages(group.details().languages()),
                GroupShown.mark(group.state()),
                acts,
                sent,
                refusal);
    }

    /** Whether the form that was sent still stands on the page: somebody else may have decided meanwhile. */
    private static boolean stands(SentForm sent, GroupPage.Acts acts) {
        return switch (sent.name()) {
            case "accreditation" -> acts.accredit();
            case "refusal" -> acts.decline();
            case "end" -> acts.end();
            default -> true;
        };
    }

    private static GroupPage.Acts acts(GroupView group) {
        boolean decides = group.coordinates() && !group.speaks();
        return new GroupPage.Acts(
                decides && GroupMove.ACCREDIT.startsIn(group.state()),
                decides && GroupMove.DECLINE.startsIn(group.state()),
                decides && GroupMove.END.startsIn(group.state()),
                group.speaks() && GroupMove.ASK_AGAIN.startsIn(group.state()),
                group.speaks() && GroupMove.WITHDRAW.startsIn(group.state()),
                group.speaks() && GroupMove.LET_BE.startsIn(group.state()));
    }
}
