package org.manyhands.groups;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.text.TextFolding;

/**
 * An alias stands where the name must not be told, so it must not tell it: neither most of the name's words, nor one of them
 * written as a name. A word of everyday life may stand in both: "River Watch" is "A group that looks after a river".
 */
public final class AliasRule {

    /** Shorter ones are articles and the like. */
    private static final int LEAST = 4;

    private AliasRule() {}

    /** Whether somebody who reads the alias could guess the name. */
    public static boolean tells(String alias, String name) {
        Set<String> ofName = words(name).collect(Collectors.toSet());
        Set<String> shared = words(alias).collect(Collectors.toCollection(HashSet::new));
        shared.retainAll(ofName);
        return !shared.isEmpty()
                && (2 * shared.size() > ofName.size() || names(alias).anyMatch(ofName::contains));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(TextFolding.fold(text).split(" ", -1)).filter(word -> word.length() >= LEAST);
    }

    /** Words with a capital letter; the first has one in any sentence. */
    private static Stream<String> names(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .skip(1)
                .filter(word -> word.codePoints().findFirst().stream().anyMatch(Character::isUpperCase))
                .flatMap(AliasRule::words);
    }
}
