package org.manyhands.contacts.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.manyhands.contacts.ContactOfMatch;
import org.manyhands.matching.web.MatchPanel;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.MatchId;

/** Draws contact's part of the page of a match. */
@ApplicationScoped
class ContactPanelAssembler implements MatchPanel {

    @Inject
    ContactOfMatch contact;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<TemplateInstance> panel(Actor actor, MatchId match) {
        return contact.of(actor, match)
                .filter(state -> !state.over() || state.wasTogether())
                .map(state -> panel(match, state));
    }

    static ContactPanel panel(MatchId match, ContactOfMatch.State state) {
        String day = String.valueOf(state.lastDay() == null ? state.usualDay() : state.lastDay());
        return panel(match, state, FormErrors.none(), state.ticked(), day);
    }

    /** The form as it was sent: what was ticked, and the day as it was typed. */
    static ContactPanel panel(
            MatchId match, ContactOfMatch.State state, FormErrors errors, Set<UUID> ticked, String day) {
        return new ContactPanel(
                match,
                "/matches/" + match + "/contact",
                state.together(),
                state.over(),
                state.proven(),
                state.own().stream()
                        .map(detail -> new ContactPanel.OwnDetail(
                                detail.id().toString(), detail.kind(), detail.value(), ticked.contains(detail.id())))
                        .toList(),
                !state.ticked().isEmpty(),
                day,
                state.latestDay().toString(),
                state.somethingForMe(),
                state.toGroup(),
                errors);
    }
}
