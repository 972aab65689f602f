package org.manyhands.skills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of name that mostly means something else, and the company that settles it; see false-friends.txt for the parts.
 *
 * @param reach how many words before and after are looked at
 * @param besideTechnical whether a list together with a technical skill settles it
 * @param enough how many such names in one list settle each other
 * @param pair whether two of them joined by "into", "to" or a slash settle each other
 * @param asTopic whether a tag that consists of the name settles it
 */
record FalseFriend(
        String kind,
        Set<String> before,
        Set<String> after,
        Set<String> beforeCapital,
        Set<String> afterCapital,
        Set<String> neverAfter,
        int reach,
        boolean besideTechnical,
        int enough,
        boolean pair,
        boolean asTopic) {

    /** Reads the kinds, by name. */
    static Map<String, FalseFriend> parse(List<String> lines) {
        Map<String, FalseFriend> kinds = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> ended = new ArrayList<>(lines);
        ended.add("end");
        String kind = "";
        for (String line : ended) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                String[] keyAndValue = line.strip().split(" ", 2);
                parts.put(keyAndValue[0], keyAndValue.length < 2 ? "" : keyAndValue[1]);
                continue;
            }
            if (!parts.isEmpty()) {
                kinds.put(kind, of(kind, parts));
                parts.clear();
            }
            kind = line.strip();
        }
        return kinds;
    }

    private static FalseFriend of(String kind, Map<String, String> parts) {
        return new FalseFriend(
                kind,
                words(parts, "before"),
                words(parts, "after"),
                words(parts, "before-capital"),
                words(parts, "after-capital"),
                words(parts, "never-after"),
                Integer.parseInt(parts.getOrDefault("reach", "1")),
                parts.getOrDefault("beside", "").equals("technical"),
                parts.containsKey("enough") ? Integer.parseInt(parts.get("enough")) : Integer.MAX_VALUE,
                parts.getOrDefault("pair", "").equals("yes"),
                !parts.getOrDefault("topic", "").equals("no"));
    }

    private static Set<String> words(Map<String, String> parts, String key) {
        return LittleWords.folded(parts.getOrDefault(key, ""));
    }
}
