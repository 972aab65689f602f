package org.manyhands.groups.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupBoard;
import org.manyhands.groups.GroupMove;
import org.manyhands.groups.GroupRefusal;
import org.manyhands.groups.GroupView;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.SentForm;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.web.GivenBack;
import org.manyhands.shared.web.RequestLanguage;

/** Draws a group's page, as it is or with a form that came back. */
@ApplicationScoped
class GroupPageAssembler {

    private final GroupBoard board;
    private final HubDirectory hubs;
    private final GroupShown shown;
    private final RequestLanguage language;

    @Inject
    GroupPageAssembler(GroupBoard board, HubDirectory hubs, GroupShown shown, RequestLanguage language) {
        this.board = board;
        this.hubs = hubs;
        this.shown = shown;
        this.language = language;
    }

    GroupPage page(Actor reader, GroupId id, SentForm sent, @Nullable GroupRefusal refusal) {
        GroupView group = board.see(reader, id);
        HubSummary hub = hubs.find(group.hub()).orElseThrow(Absent::new);
        GroupPage.Acts acts = acts(group);
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
                lost(sent, acts),
                refusal);
    }

    /** Whoever wrote a reason while somebody else decided. */
    private List<GivenBack> lost(SentForm sent, GroupPage.Acts acts) {
        boolean stands =
                switch (sent.name()) {
                    case "accreditation" -> acts.accredit();
                    case "refusal" -> acts.decline();
                    case "end" -> acts.end();
                    default -> true;
                };
        return stands
                ? List.of()
                : GivenBack.text("reason", sent.typed(sent.name(), "reason"), language.say("groups:reason"));
    }

    private static GroupPage.Acts acts(GroupView group) {
        boolean decides = group.coordinates() && !group.speaks();
        return new GroupPage.Acts(
                decides && GroupMove.ACCREDIT.startsIn(group.state()),
                decides && GroupMove.DECLINE.startsIn(group.state()),
                decides && GroupMove.END.startsIn(group.state()),
                group.speaks() && GroupMove.ASK_AGAIN.startsIn(group.state()),
                group.speaks()
                        && (GroupMove.WITHDRAW.startsIn(group.state()) || GroupMove.LET_BE.startsIn(group.state())));
    }
}
