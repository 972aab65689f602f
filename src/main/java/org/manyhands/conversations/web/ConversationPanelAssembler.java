package org.manyhands.conversations.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.conversations.Conversation;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.matching.web.MatchPanel;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.RequestLanguage;

/** Draws the conversation of a match. */
@ApplicationScoped
class ConversationPanelAssembler implements MatchPanel {

    @Inject
    Conversation conversation;

    @Inject
    MatchParties matches;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    RequestLanguage language;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<TemplateInstance> panel(Actor actor, MatchId match) {
        return conversation.isReader(actor, match) ? Optional.of(draw(actor, match, 0, "", null)) : Optional.empty();
    }

    /** The panel with what was typed, if a message could not be sent. */
    ConversationPanel draw(Actor actor, MatchId match, int page, String typed, @Nullable String error) {
        Conversation.Excerpt excerpt = conversation.read(actor, match, page);
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        List<PersonId> people = Stream.concat(
                        excerpt.lines().stream().map(Conversation.Line::author), excerpt.others().stream())
                .distinct()
                .toList();
        Map<PersonId, String> names = pseudonyms.of(people);
        List<PersonId> others =
                excerpt.others().stream().filter(names::containsKey).toList();
        String home = "/matches/" + match + "/conversation";
        return new ConversationPanel(
                match,
                home,
                "/matches/" + match + "/blocks",
                excerpt.lines().stream()
                        .map(line -> line(actor, line, names, home))
                        .toList(),
                excerpt.older() ? home + "?page=" + (page + 1) : null,
                page > 0 ? home + "?page=" + (page - 1) : null,
                excerpt.writable(),
                excerpt.awaitsAnswer(),
                excerpt.keptBack(),
                typed,
                error,
                parties.state().isTogether(),
                parties.state().isEnd(),
                others.stream()
                        .filter(excerpt.blocked()::contains)
                        .map(person -> new ConversationPanel.Blocked(
                                names.getOrDefault(person, ""), "/me/blocks/" + person + "/removal"))
                        .toList(),
                others.stream()
                        .filter(person -> !excerpt.blocked().contains(person))
                        .map(person -> new ConversationPanel.Other(person.toString(), names.getOrDefault(person, "")))
                        .toList());
    }

    private ConversationPanel.Line line(Actor actor, Conversation.Line line, Map<PersonId, String> names, String home) {
        boolean mine = actor.is(line.author());
        boolean deletable = mine && line.text() != null;
        return new ConversationPanel.Line(
                names.getOrDefault(line.author(), language.say("conversations:gone")),
                mine,
                line.text(),
                line.writtenAt(),
                deletable ? home + "/" + line.id() + "/removal" : null);
    }
}
