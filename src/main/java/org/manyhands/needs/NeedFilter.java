package org.manyhands.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.text.TextFolding;
import org.manyhands.skills.SkillId;

/**
 * What a list of needs is narrowed to; null or empty narrows nothing.
 *
 * @param words each must begin a word of the text, or all of them those of a thing that is asked for
 * @param meant skills that the words may mean: who asks for one is found by the words too
 * @param meantByOne skills that a word of several may mean for itself, by the word as {@link #apart} says it: a need is found too
 *     that says the others and asks for one of these
 * @param skill with its narrower ones; finds lines, never words
 * @param near with {@code withinKm}: needs told as lying that near. A need of which only the region is shown counts as near
 *     when any town of its region is
 * @param remote can be done from anywhere
 * @param urgency exactly this one
 * @param language one can help in it, ISO 639
 * @param mostHours needs said to take no more
 */
public record NeedFilter(
        String words,
        Set<SkillId> meant,
        Map<String, Set<SkillId>> meantByOne,
        Set<SkillId> skill,
        @Nullable PlaceId near,
        double withinKm,
        boolean remote,
        @Nullable Urgency urgency,
        @Nullable String language,
        @Nullable Integer mostHours,
        @Nullable HubId hub) {

    private static final int MOST_WORDS = 8;

    /** Narrows nothing. */
    public static final NeedFilter NONE =
            new NeedFilter("", Set.of(), Map.of(), Set.of(), null, 0, false, null, null, null, null);

    public NeedFilter {
        meant = Set.copyOf(meant);
        meantByOne = Map.copyOf(meantByOne);
        skill = Set.copyOf(skill);
    }

    /** The words that were typed, folded, as they are looked for: letters and digits, and no more than {@value #MOST_WORDS}. */
    public static List<String> apart(String typed) {
        return Arrays.stream(TextFolding.fold(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether fewer needs can be found than there are. */
    public boolean narrows() {
        return !words.isEmpty()
                || !skill.isEmpty()
                || near != null
                || remote
                || urgency != null
                || language != null
                || mostHours != null
                || hub != null;
    }
}
