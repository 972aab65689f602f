package org.manyhands.skills;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stanzas of one field's file.
 *
 * <pre>
 * grant-writing &lt; fundraising
 *   en Grant writing | grant writer, grant proposal
 *   es Redacción de subvenciones | redactor/a de subvenciones
 *   ar كتابة طلبات المنح | كتابة المنح
 *   see writing, budgeting
 *   esco 9d3c3b2a-…
 * </pre>
 *
 * The first line is the id and, after "&lt;", the broader skill if that is not the field. Then come the label and, after
 * "|", the aliases of each language, which may go on in further lines "en | …" ("all" for names that are the same in every
 * one), related skills (saying it once is enough), and the last part of the ESCO URI. A line "technical" marks fields and skills whose company proves a programming language.
 */
final class SkillFile {

    private SkillFile() {}

    /** One stanza. */
    record Stanza(
            SkillId id,
            @Nullable SkillId broader,
            List<Name> names,
            List<SkillId> related,
            @Nullable String esco,
            boolean technical) {}

    /**
     * The stanzas of a file, the field itself first.
     *
     * @throws IllegalArgumentException with the line, if it is none of the above
     */
    static List<Stanza> parse(String file, List<String> lines) {
        List<Stanza> stanzas = new ArrayList<>();
        @Nullable Draft draft = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                if (!line.startsWith(" ")) {
                    if (draft != null) {
                        stanzas.add(draft.stanza());
                    }
                    draft = new Draft(line);
                } else if (draft != null) {
                    draft.add(line.strip());
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        if (draft != null) {
            stanzas.add(draft.stanza());
        }
        return stanzas;
    }

    private static final class Draft {
        private final SkillId id;
        private final @Nullable SkillId broader;
        private final List<Name> names = new ArrayList<>();
        private final List<SkillId> related = new ArrayList<>();
        private @Nullable String esco;
        private boolean technical;

        Draft(String head) {
            int sign = head.indexOf('<');
            id = new SkillId((sign < 0 ? head : head.substring(0, sign)).strip());
            broader = sign < 0 ? null : new SkillId(head.substring(sign + 1).strip());
        }

        void add(String line) {
            int space = line.indexOf(' ');
            String key = space < 0 ? line : line.substring(0, space);
            String value = space < 0 ? "" : line.substring(space + 1).strip();
            if (key.equals(Name.ALL) || TaxonomyFiles.LANGUAGES.contains(key)) {
                addNames(key, value);
            } else if (key.equals("see")) {
                split(value).forEach(code -> related.add(new SkillId(code)));
            } else if (key.equals("esco")) {
                esco = value;
            } else if (key.equals("technical")) {
                technical = true;
            } else {
                throw new IllegalArgumentException("unknown key " + key);
            }
        }

        private void addNames(String language, String value) {
            int bar = value.indexOf('|');
            if (bar != 0) {
                names.add(Name.parse(bar < 0 ? value : value.substring(0, bar), language, true));
            }
            if (bar >= 0) {
                split(value.substring(bar + 1)).forEach(alias -> names.add(Name.parse(alias, language, false)));
            }
        }

        Stanza stanza() {
            return new Stanza(id, broader, List.copyOf(names), List.copyOf(related), esco, technical);
        }
    }

    /** Splits at commas, Latin or Arabic. */
    static List<String> split(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : value.replace('،', ',').split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
