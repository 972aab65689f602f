package org.manyhands.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An inventory that contradicts itself is refused where it is read. */
class InventoryFileTest {

    private static final String FACT = "name PERSON INTERNAL READABLE STAYS";

    @Test
    void facts_stand_under_their_topics_with_their_columns() {
        List<Topic> topics = InventoryFile.parse(List.of(
                "# a remark",
                "[person]",
                FACT,
                "  person name",
                "  old_name name since",
                "",
                "[contact]",
                "value PERSON IDENTIFYING SEALED OWNERS_WILL",
                "  contact value"));

        assertThat(topics).extracting(Topic::name).containsExactly("person", "contact");
        assertThat(topics.getFirst().facts())
                .containsExactly(new StoredFact(
                        "name",
                        Owner.PERSON,
                        DataClass.INTERNAL,
                        Storage.READABLE,
                        Ending.STAYS,
                        List.of(
                                new StoredColumn("person", "name"),
                                new StoredColumn("old_name", "name"),
                                new StoredColumn("old_name", "since"))));
        assertThat(topics.getLast().facts())
                .extracting(StoredFact::dataClass, StoredFact::storage)
                .containsExactly(tuple(DataClass.IDENTIFYING, Storage.SEALED));
    }

    @Test
    void what_leads_to_a_person_is_sealed() {
        assertThatThrownBy(() -> InventoryFile.parse(
                        List.of("[contact]", "value PERSON IDENTIFYING READABLE OWNERS_WILL", "  contact value")))
                .hasMessage("value leads to a person and is not sealed");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            person.name stands twice,            '[person]|name PERSON INTERNAL READABLE STAYS|  person name|  person name'
            name stands twice,                   '[person]|name PERSON INTERNAL READABLE STAYS|  person a|name PERSON INTERNAL READABLE STAYS|  person b'
            [person] stands twice,               '[person]|[person]'
            stands before the first topic,       'name PERSON INTERNAL READABLE STAYS'
            name has no column,                  '[person]|name PERSON INTERNAL READABLE STAYS'
            has more or fewer than five words,   '[person]|name PERSON READABLE STAYS|  person name'
            is no table of a fact,               '[person]|  person name'
            No enum constant,                    '[person]|name PERSON INTERNAL READABLE FOR_EVER|  person name'
            """)
    void a_mistake_is_named(String message, String lines) {
        assertThatThrownBy(() -> InventoryFile.parse(List.of(lines.split("\\|"))))
                .hasMessageContaining(message);
    }
}
