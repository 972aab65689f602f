package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.AllowedActs;
import org.manyhands.needs.NeedHelpers;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.NeedView;
import org.manyhands.needs.WaysToHelp;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedLineId;

/** What the reader of a need's page may do with it, as the buttons and ways that it shows. */
@RequestScoped
class NeedActsAssembler {

    private final NeedHelpers helpers;
    private final WaysToHelp ways;
    private final HubDirectory hubs;
    private final NeedWords words;

    @Inject
    NeedActsAssembler(NeedHelpers helpers, WaysToHelp ways, HubDirectory hubs, NeedWords words) {
        this.helpers = helpers;
        this.ways = ways;
        this.hubs = hubs;
        this.words = words;
    }

    /**
     * The addresses of all they may do.
     *
     * @param own the lines that they help with already
     */
    NeedPage.ActsShown of(NeedView need, Actor reader, Set<NeedLineId> own) {
        AllowedActs acts = need.acts();
        String here = "/needs/" + need.id();
        return new NeedPage.ActsShown(
                acts.writes() ? here + "/draft/review" : null,
                acts.confirms() ? here + "/confirmation" : null,
                acts.revises() ? here + "/edit" : null,
                acts.revises() ? here + "/draft/lines" : null,
                acts.exposes() ? here + "/exposure" : null,
                acts.runs() && need.state().isPublished() ? here + "/helpers" : null,
                acts.may("HOLD") ? here + "/hold" : null,
                acts.may("RESUME") ? here + "/resumption" : null,
                acts.may("CLOSE") ? here + "/closure" : null,
                acts.may("REOPEN") ? here + "/reopening" : null,
                acts.may("REDRAFT") ? here + "/redrafting" : null,
                acts.may("WITHDRAW") ? here + "/withdrawal" : null,
                acts.cares() ? "/hubs/" + need.hub() + "/triage/" + need.id() : null,
                withheld(need),
                help(need, reader, own));
    }

    /** What a helper with the need may do; null for everybody else. */
    NeedPage.@Nullable HelpingShown helping(NeedView need, Actor reader) {
        String here = "/needs/" + need.id();
        return !need.acts().helps()
                ? null
                : helpers.lastDay(reader, need.id())
                        .map(day -> new NeedPage.HelpingShown(
                                words.day(day), here + "/wording", here + "/draft/lines", here + "/help/resignation"))
                        .orElse(null);
    }

    /** What somebody can do who would help and finds no button: sign in, join a hub, or say what they offer and be asked. */
    private @Nullable Link help(NeedView need, Actor reader, Set<NeedLineId> own) {
        boolean wanted = need.state() == NeedState.OPEN
                && need.lines().stream().anyMatch(line -> line.open() > 0 && !own.contains(line.id()));
        if (!wanted) {
            return null;
        }
        return switch (need.audience()) {
            case STRANGER ->
                reader.isPerson()
                        ? join(need)
                        : new Link(words.say("sign_in_to_help"), "/login?to=/needs/" + need.id());
            case NEIGHBOUR -> join(need);
            case MEMBER, VETTED, HELPER ->
                ways.of(reader, need.hub(), need.groupId()).comesForward()
                        ? null
                        : new Link(words.say("offer_and_be_asked"), "/offers");
            default -> null;
        };
    }

    /** Nothing where the hub is not listed: it does not exist for whoever does not belong to it. */
    private @Nullable Link join(NeedView need) {
        boolean listed = hubs.find(need.hub()).map(HubSummary::listed).orElse(false);
        return !listed ? null : new Link(words.say("join_to_help", need.hubName()), "/hubs/" + need.hub());
    }

    /** Why those who run it are not offered more, or null. */
    private @Nullable String withheld(NeedView need) {
        if (need.acts().waitsForTrust()) {
            return words.say(need.state().isBeingWritten() ? "withheld_draft" : "withheld");
        }
        return need.acts().concernsThemselves() ? words.say("refusal", NeedRefusal.CONCERNS_YOURSELF) : null;
    }
}
