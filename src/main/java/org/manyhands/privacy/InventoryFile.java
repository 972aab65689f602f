package org.manyhands.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the inventory, and refuses what contradicts itself. The file says at its head how it is written. */
final class InventoryFile {

    private static final int WORDS_OF_A_FACT = 5;

    private final List<Topic> topics = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<StoredColumn> columns = new HashSet<>();

    private @Nullable String topic;
    private List<StoredFact> facts = new ArrayList<>();
    private String @Nullable [] fact;
    private List<StoredColumn> ofFact = new ArrayList<>();

    private InventoryFile() {}

    static List<Topic> parse(List<String> lines) {
        InventoryFile file = new InventoryFile();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                file.read(line);
            }
        }
        file.endTopic();
        return List.copyOf(file.topics);
    }

    private void read(String line) {
        String[] words = line.strip().split("\\s+");
        if (line.startsWith("[")) {
            endTopic();
            topic = line.substring(1, line.indexOf(']'));
            require(names.add("[" + topic + "]"), line, "stands twice");
        } else if (Character.isWhitespace(line.charAt(0))) {
            require(fact != null && words.length > 1, line, "is no table of a fact with its columns");
            Arrays.stream(words, 1, words.length)
                    .map(name -> new StoredColumn(words[0], name))
                    .forEach(column -> {
                        require(columns.add(column), column.toString(), "stands twice");
                        ofFact.add(column);
                    });
        } else {
            endFact();
            require(topic != null, line, "stands before the first topic");
            require(words.length == WORDS_OF_A_FACT, line, "has more or fewer than five words");
            require(names.add(words[0]), words[0], "stands twice");
            fact = words;
        }
    }

    private void endFact() {
        if (fact != null) {
            require(!ofFact.isEmpty(), fact[0], "has no column");
            facts.add(new StoredFact(
                    fact[0],
                    Owner.valueOf(fact[1]),
                    DataClass.valueOf(fact[2]),
                    Storage.valueOf(fact[3]),
                    Ending.valueOf(fact[4]),
                    ofFact));
        }
        fact = null;
        ofFact = new ArrayList<>();
    }

    private void endTopic() {
        endFact();
        if (topic != null) {
            topics.add(new Topic(topic, facts));
        }
        facts = new ArrayList<>();
    }

    private static void require(boolean holds, String what, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("inventory: %s %s".formatted(what.strip(), otherwise));
        }
    }
}
