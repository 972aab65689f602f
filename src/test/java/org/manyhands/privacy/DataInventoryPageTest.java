package org.manyhands.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/**
 * Renders the inventory into {@code docs/data-inventory.md}. After a change: {@code mvn test -Dtest=DataInventoryPageTest
 * -Dwrite.docs=true}.
 */
class DataInventoryPageTest {

    private static final Path PAGE = Path.of("docs/data-inventory.md");
    private static final String WRITE = "mvn test -Dtest=DataInventoryPageTest -Dwrite.docs=true";

    private static final String INTRODUCTION = """
            # What is stored

            Written from `src/main/resources/privacy/inventory.txt` by `DataInventoryPageTest`; the page `/what-we-hold` says the same
            to everybody, without the names of columns. `DataInventoryTest` holds the file to the database as the migrations make
            it. To change it: change the file, then run `%s`.

            “Until when” is what the program does today, not what it should.
            """.formatted(WRITE);

    private final Texts texts = new Texts();

    @Test
    void the_page_says_what_the_inventory_holds() throws IOException {
        String page = INTRODUCTION
                + new DataInventory().topics().stream().map(this::rendered).collect(Collectors.joining());
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as(WRITE).hasContent(page);
    }

    private String rendered(Topic topic) {
        return "\n## " + say("topic", topic.name())
                + "\n\n| what | whose | class | stored | until when | columns |\n|---|---|---|---|---|---|\n"
                + topic.facts().stream().map(this::rendered).collect(Collectors.joining());
    }

    private String rendered(StoredFact fact) {
        Map<String, String> tables = fact.columns().stream()
                .collect(Collectors.groupingBy(
                        StoredColumn::table,
                        TreeMap::new,
                        Collectors.mapping(StoredColumn::name, Collectors.joining(", "))));
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        say("fact", fact.name()),
                        word(fact.owner()),
                        word(fact.dataClass()),
                        word(fact.storage()),
                        say("ending", fact.ending()),
                        tables.entrySet().stream()
                                .map(table -> "`%s`: %s".formatted(table.getKey(), table.getValue()))
                                .collect(Collectors.joining("; ")));
    }

    private String say(String key, Object name) {
        return texts.say(Language.ENGLISH, "privacy", key, name);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
