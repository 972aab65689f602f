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
    private final GroupWords words;

    @Inject
    GroupPageAssembler(GroupBoard board, HubDirectory hubs, GroupWords words) {
        this.board = board;
        this.hubs = hubs;
        this.words = words;
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
        if (refusal == null && !stands(sent, group)) {
            throw new Conflict();
        }
        return new GroupPage(
                "/groups/" + id,
                "/hubs/" + group.hub(),
                hub.name(),
                group,
                words.place(group.details().place(), group.details().sensitivity(), group.known()),
                words.languages(group.details().languages()),
                GroupWords.mark(group.state()),
                sent,
                refusal);
    }

    /** Whether the form that was sent still stands on the page: somebody else may have decided meanwhile. */
    private static boolean stands(SentForm sent, GroupView group) {
        return switch (sent.name()) {
            case "accreditation" -> group.moves().contains(GroupMove.ACCREDIT);
            case "refusal" -> group.moves().contains(GroupMove.DECLINE);
            case "end" -> group.moves().contains(GroupMove.END);
            default -> true;
        };
    }
}
