package org.manyhands.skills;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the taxonomy: a skill, or a field at its top.
 *
 * @param id what others remember
 * @param field the field it stands in; a field stands in itself
 * @param broader the next wider entry, which is the field where there is nothing closer; null for a field alone
 * @param related skills that often go together with this one, in any field; always mutual
 * @param esco the nearest concept in ESCO 1.1.1, the same or a little wider or narrower, where there is one
 * @param labels code of each language that the site speaks to the name shown to people
 */
public record Skill(
        SkillId id,
        SkillId field,
        @Nullable SkillId broader,
        Set<SkillId> related,
        @Nullable URI esco,
        Map<String, String> labels) {

    public Skill {
        related = Set.copyOf(related);
        labels = Map.copyOf(labels);
    }

    /** The name to show to a reader of this language; English where the taxonomy does not speak it. */
    public String label(Locale locale) {
        String label = labels.get(locale.getLanguage());
        return label != null ? label : Objects.requireNonNull(labels.get("en"), id::code);
    }

    /** The name within a sentence. Spanish writes it small ("limpieza de datos") unless it begins with a name of its own. */
    public String inSentence(Locale locale) {
        String label = label(locale);
        return locale.getLanguage().equals("es") && !beginsWithName(label)
                ? label.substring(0, 1).toLowerCase(locale) + label.substring(1)
                : label;
    }

    /** Whether the first word is one that English has too ("PostgreSQL"), or initials. */
    private boolean beginsWithName(String label) {
        String first = label.split(" ", 2)[0];
        boolean initials = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        return initials || List.of(label(Locale.ENGLISH).split("[ ,]+")).contains(first);
    }

    /** True for the entries at the top, which sort the skills and are not themselves offered or wanted. */
    public boolean isField() {
        return broader == null;
    }
}
