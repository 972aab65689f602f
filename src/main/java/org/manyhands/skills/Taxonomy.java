package org.manyhands.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of skills: about 480 in 23 fields, a tree with one broader entry each and the field at its top, and relations
 * across it.
 *
 * <p>Never changes and is safe to share; inject it, or {@link #load()} it in a test.
 */
public final class Taxonomy {

    private final Map<SkillId, Skill> skills;
    private final List<Skill> fields;
    private final List<Wording> wordings;
    private final Map<String, FalseFriend> falseFriends;
    private final Set<SkillId> technical;
    private final LittleWords littleWords;
    private final List<Wording> setPhrases;
    private final SkillSearch search;
    private final Map<SkillId, Set<SkillId>> serving = new ConcurrentHashMap<>();

    Taxonomy(TaxonomyFiles files) {
        skills = files.skills();
        fields = skills.values().stream().filter(Skill::isField).toList();
        wordings = files.wordings();
        falseFriends = files.falseFriends();
        technical = files.technical();
        littleWords = files.littleWords();
        setPhrases = Wording.nothing(files.setPhrases());
        search = new SkillSearch(wordings);
    }

    /**
     * Reads the taxonomy from the files in the package.
     *
     * @throws IllegalArgumentException saying where, if they contradict themselves
     */
    public static Taxonomy load() {
        return new Taxonomy(TaxonomyFiles.read());
    }

    /** The entry of this id, field or skill, if there is one. */
    public Optional<Skill> find(SkillId id) {
        return Optional.ofNullable(skills.get(id));
    }

    /**
     * The entry of an id that came from the taxonomy itself or was checked before.
     *
     * @throws NoSuchElementException if there is none
     */
    public Skill get(SkillId id) {
        Skill skill = skills.get(id);
        if (skill == null) {
            throw new NoSuchElementException("No such skill: " + id);
        }
        return skill;
    }

    /** The fields, in the order in which to show them. */
    public List<Skill> fields() {
        return fields;
    }

    /**
     * Skills for what someone has typed so far: every typed word must begin a word of one label or alias, in any language.
     * First names that are the same, then names that begin so, then the rest; the reader's own language before others,
     * labels before aliases.
     *
     * @param locale the reader's language
     * @param limit at most so many, from 1
     * @return each skill once; no fields; nothing for blank input
     */
    public List<Skill> search(String typed, Locale locale, int limit) {
        return search.find(typed, locale, limit);
    }

    /** How an offered skill stands to a wanted one; {@link Nearness#NONE} too where either is unknown. */
    public Nearness nearness(SkillId wanted, SkillId offered) {
        Skill want = skills.get(wanted);
        Skill offer = skills.get(offered);
        if (want == null || offer == null) {
            return Nearness.NONE;
        }
        if (wanted.equals(offered)) {
            return Nearness.EXACT;
        }
        if (isWithin(offer, wanted)) {
            return Nearness.NARROWER;
        }
        if (isWithin(want, offered)) {
            return Nearness.BROADER;
        }
        if (want.related().contains(offered)) {
            return Nearness.RELATED;
        }
        boolean siblings = want.broader() != null
                && want.broader().equals(offer.broader())
                && !want.broader().equals(want.field());
        return siblings ? Nearness.SIBLING : Nearness.NONE;
    }

    /**
     * Every skill that is near to a wanted one, the wanted one included, with its nearness: what to ask once for a need
     * line and then look thousands of offers up in. Empty where the wanted one is unknown.
     */
    public Map<SkillId, Nearness> near(SkillId wanted) {
        Map<SkillId, Nearness> near = new HashMap<>();
        for (SkillId offered : skills.keySet()) {
            Nearness nearness = nearness(wanted, offered);
            if (nearness.isNear()) {
                near.put(offered, nearness);
            }
        }
        return Map.copyOf(near);
    }

    /** The skill and all its narrower kinds: whoever looks for SQL means PostgreSQL too. Empty where it is unknown. */
    public Set<SkillId> serving(SkillId wanted) {
        return serving.computeIfAbsent(wanted, skill -> skills.keySet().stream()
                .filter(offered -> nearness(skill, offered).serves())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isWithin(Skill skill, SkillId wider) {
        @Nullable SkillId up = skill.broader();
        while (up != null) {
            if (up.equals(wider)) {
                return true;
            }
            up = get(up).broader();
        }
        return false;
    }

    /** All entries in the order of the files: each field, then its skills. */
    public List<Skill> all() {
        return List.copyOf(skills.values());
    }

    /** The names of every skill, fields left out, skill by skill. */
    List<Wording> wordings() {
        return wordings;
    }

    /** Phrases that hold a name of a skill and mean none. */
    List<Wording> setPhrases() {
        return setPhrases;
    }

    LittleWords littleWords() {
        return littleWords;
    }

    Map<String, FalseFriend> falseFriends() {
        return falseFriends;
    }

    /** Skills whose company proves that a word like "Go" means a technology. */
    Set<SkillId> technical() {
        return technical;
    }
}
