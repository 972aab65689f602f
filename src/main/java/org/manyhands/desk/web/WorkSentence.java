package org.manyhands.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.desk.TitledLine;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Says what waits, in the reader's language. */
@ApplicationScoped
class WorkSentence {

    @Inject
    RequestLanguage language;

    @Inject
    Taxonomy taxonomy;

    /**
     * The sentence of this name ({@code bundle:key}), filled.
     *
     * @param arguments skills and lines of needs among them are named
     */
    String say(String text, List<Object> arguments) {
        return language.say(text, arguments.stream().map(this::named).toArray());
    }

    private Object named(Object argument) {
        return switch (argument) {
            case SkillId skill ->
                taxonomy.find(skill)
                        .map(found -> found.label(language.get().locale()))
                        .orElse(skill.code());
            case TitledLine(String title, Object what) -> language.say("desk:needs_line", title, named(what));
            default -> argument;
        };
    }
}
