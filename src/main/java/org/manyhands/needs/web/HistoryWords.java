package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Happening;
import org.manyhands.needs.NeedView;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.Texts;
import org.manyhands.shared.web.RequestLanguage;

/** What happened to a need, in sentences that say who; days only, because habits are nobody's business (G-04). */
@RequestScoped
class HistoryWords {

    private final NeedWords words;
    private final Pseudonyms pseudonyms;
    private final RequestLanguage language;

    @Inject
    HistoryWords(NeedWords words, Pseudonyms pseudonyms, RequestLanguage language) {
        this.words = words;
        this.pseudonyms = pseudonyms;
        this.language = language;
    }

    /** The names of everybody whom a page about this need names: one query. */
    Map<PersonId, String> names(NeedView need) {
        Set<PersonId> people = new HashSet<>();
        add(people, need.keeper());
        add(people, need.deputy());
        NeedView.Inside inside = need.inside();
        if (inside != null) {
            add(people, inside.takenBy());
            for (Happening happened : inside.history()) {
                add(people, happened.by());
                add(people, happened.concerned());
            }
        }
        return pseudonyms.of(people);
    }

    private static void add(Set<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }

    /** The name where a sentence begins with it, or "A former member". */
    String begins(Map<PersonId, String> names, @Nullable PersonId person) {
        String name = person == null ? null : names.get(person);
        return name == null ? words.say("former_member_begins") : name;
    }

    /** The name, or "a former member". */
    String name(Map<PersonId, String> names, @Nullable PersonId person) {
        String name = person == null ? null : names.get(person);
        return name == null ? words.say("former_member") : name;
    }

    List<NeedPage.EntryShown> entries(NeedView need, Map<PersonId, String> names) {
        NeedView.Inside inside = need.inside();
        return inside == null
                ? List.of()
                : inside.history().stream()
                        .map(happened -> new NeedPage.EntryShown(
                                sentence(happened, names),
                                Texts.day(language.get(), UtcDay.of(happened.at())),
                                UtcDay.of(happened.at()).toString(),
                                happened.note()))
                        .toList();
    }

    private String sentence(Happening happened, Map<PersonId, String> names) {
        String why = why(happened);
        return happened.by() == null
                ? words.say("happened_by_itself", happened.act(), why)
                : words.say(
                        "happened",
                        happened.act(),
                        begins(names, happened.by()),
                        why,
                        happened.concerned() == null ? "" : name(names, happened.concerned()));
    }

    private String why(Happening happened) {
        String reason = happened.reason();
        if (reason == null) {
            return "";
        }
        return switch (happened.act()) {
            case CLOSED, WITHDRAWN, LAPSED -> words.say("close_reason", reason);
            case DECLINED -> words.say("decline_reason", reason);
            case URGENCY_SET -> words.say("urgency", reason);
            case SENSITIVITY_RAISED, SENSITIVITY_LOWERED -> words.say("sensitivity", reason);
            default -> "";
        };
    }
}
