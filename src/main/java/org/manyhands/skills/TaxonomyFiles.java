package org.manyhands.skills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.Language;
import org.manyhands.skills.SkillFile.Stanza;

/** Reads the files of the taxonomy and joins their stanzas, refusing what contradicts itself. */
record TaxonomyFiles(
        Map<SkillId, Skill> skills,
        List<Wording> wordings,
        Map<String, FalseFriend> falseFriends,
        Set<SkillId> technical,
        List<String> setPhrases,
        LittleWords littleWords) {

    private static final String FOLDER = "/skills/";
    private static final String ESCO = "http://data.europa.eu/esco/skill/";
    /** The languages in which every entry has a label: all that the site speaks. */
    static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).toList();

    static TaxonomyFiles read() {
        Map<String, List<Stanza>> files = new LinkedHashMap<>();
        for (String field : lines("fields.txt")) {
            files.put(field, SkillFile.parse(field + ".txt", lines(field + ".txt")));
        }
        return join(
                files,
                FalseFriend.parse(lines("false-friends.txt")),
                phrases(lines("set-phrases.txt")),
                LittleWords.parse(lines("little-words.txt")));
    }

    /** Joins the stanzas of all fields, given by the field's code. */
    static TaxonomyFiles join(
            Map<String, List<Stanza>> files,
            Map<String, FalseFriend> falseFriends,
            List<String> setPhrases,
            LittleWords littleWords) {
        Map<SkillId, Set<SkillId>> related = related(files.values());
        Map<SkillId, Skill> skills = new LinkedHashMap<>();
        List<Wording> wordings = new ArrayList<>();
        Set<SkillId> technical = new HashSet<>();
        files.forEach((file, stanzas) -> {
            SkillId field = new SkillId(file);
            require(stanzas.getFirst().id().equals(field), field, "does not come first in its file");
            for (Stanza stanza : stanzas) {
                Skill skill = skill(stanza, field, related.getOrDefault(stanza.id(), Set.of()));
                require(skills.put(skill.id(), skill) == null, skill.id(), "stands twice");
                if (!skill.isField()) {
                    stanza.names().forEach(name -> wordings.add(Wording.of(skill, name)));
                }
                if (stanza.technical() || stanzas.getFirst().technical()) {
                    technical.add(skill.id());
                }
            }
        });
        TaxonomyFiles joined = new TaxonomyFiles(
                Collections.unmodifiableMap(skills),
                List.copyOf(wordings),
                Map.copyOf(falseFriends),
                Set.copyOf(technical),
                List.copyOf(setPhrases),
                littleWords);
        joined.check();
        return joined;
    }

    private static Skill skill(Stanza stanza, SkillId field, Set<SkillId> related) {
        Map<String, String> labels = new HashMap<>();
        for (Name name : stanza.names()) {
            if (name.label() && name.language().equals(Name.ALL)) {
                LANGUAGES.forEach(language -> labels.putIfAbsent(language, name.shown()));
            } else if (name.label()) {
                labels.put(name.language(), name.shown());
            }
        }
        require(labels.keySet().containsAll(LANGUAGES), stanza.id(), "lacks a label");
        boolean isField = stanza.id().equals(field);
        SkillId broader = stanza.broader();
        @Nullable URI esco = stanza.esco() == null ? null : URI.create(ESCO + stanza.esco());
        return new Skill(stanza.id(), field, isField ? null : broader == null ? field : broader, related, esco, labels);
    }

    /** Relations are written once and hold both ways. */
    private static Map<SkillId, Set<SkillId>> related(Iterable<List<Stanza>> files) {
        Map<SkillId, Set<SkillId>> related = new HashMap<>();
        for (List<Stanza> stanzas : files) {
            for (Stanza stanza : stanzas) {
                for (SkillId other : stanza.related()) {
                    related.computeIfAbsent(stanza.id(), id -> new LinkedHashSet<>())
                            .add(other);
                    related.computeIfAbsent(other, id -> new LinkedHashSet<>()).add(stanza.id());
                }
            }
        }
        return related;
    }

    private void check() {
        for (Skill skill : skills.values()) {
            for (SkillId other : skill.related()) {
                require(skills.containsKey(other), skill.id(), "is related to what does not exist");
                require(!other.equals(skill.id()), skill.id(), "is related to itself");
            }
            checkBroader(skill);
        }
        for (Wording wording : wordings) {
            String kind = wording.name().kind();
            require(
                    kind == null || falseFriends.containsKey(kind),
                    wording.skill().id(),
                    "has a name of unknown kind");
        }
    }

    private void checkBroader(Skill skill) {
        Set<SkillId> seen = new HashSet<>();
        Skill at = skill;
        while (at.broader() != null) {
            require(seen.add(at.id()), skill.id(), "is broader than itself");
            Skill wider = skills.get(at.broader());
            if (wider == null) {
                throw new IllegalArgumentException("Taxonomy: " + at.id() + " has an unknown broader skill");
            }
            at = wider;
        }
    }

    private static List<String> phrases(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
    }

    private static void require(boolean holds, SkillId skill, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Taxonomy: " + skill + " " + otherwise);
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = TaxonomyFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("Taxonomy: no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
