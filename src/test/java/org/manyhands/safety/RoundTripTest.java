package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * Every character that Unicode has assigned arrives as it was written: browser, form, vault, database, page. Which ones are
 * refused stands here letter by letter, and not in the words of the rule that refuses them.
 */
@QuarkusTest
class RoundTripTest extends TownTest {

    /** The old direction controls, and the character that stands where bytes were none. Nothing else that is assigned is refused. */
    private static final String REFUSED = "\u202A\u202B\u202C\u202D\u202E\uFFFD";

    /** What opens an isolate, which is sound only where it is closed again. */
    private static final String OPENS_AN_ISOLATE = "\u2066\u2067\u2068";

    private static final String END_OF_ISOLATE = "\u2069";

    /** Below the limit of a message, and the letters between marks count as well. */
    private static final int CHARACTERS_OF_A_MESSAGE = 1_900;

    /** What stands on one page of a conversation, and may be written in ten minutes. */
    private static final int MESSAGES_AT_A_TIME = 20;

    private String conversation = "";

    @BeforeEach
    void twoWhoTalk() {
        conversation = "/matches/" + Matches.agreed(database) + "/conversation";
    }

    @Test
    void all_assigned_characters_survive_in_a_message() {
        BitSet characters = assigned();
        REFUSED.chars().forEach(characters::clear);
        BitSet arrived = new BitSet();
        List<String> messages = messages(characters);
        for (int from = 0; from < messages.size(); from += MESSAGES_AT_A_TIME) {
            List<String> some = messages.subList(from, Math.min(messages.size(), from + MESSAGES_AT_A_TIME));
            TestClock.get().pass(Duration.ofMinutes(61));
            for (String message : some) {
                // Of two messages of the same moment nobody knows which is the newer one.
                TestClock.get().pass(Duration.ofSeconds(1));
                Page sent = send(message);
                assertThat(sent.status()).as(sent.text()).isEqualTo(303);
            }
            String shown = composed(
                    Visitor.as(Cast.ORGANISER).visit(conversation).document().wholeText());
            for (String message : some) {
                assertThat(shown).contains(composed(message));
                message.codePoints().forEach(arrived::set);
            }
        }
        assertThat(arrived).isEqualTo(characters);
        assertThat(arrived.cardinality()).as("characters that arrived").isGreaterThan(154_900);
    }

    @Test
    void the_few_that_are_refused_are_refused_each() {
        assertThat(REFUSED.codePoints().mapToObj(Character::toString))
                .allSatisfy(character ->
                        assertThat(send("a" + character + "b").status()).isEqualTo(400));
        assertThat(OPENS_AN_ISOLATE.codePoints().mapToObj(Character::toString))
                .allSatisfy(character ->
                        assertThat(send("a" + character + "b").status()).isEqualTo(400));
    }

    private Page send(String message) {
        return new Posted(conversation, List.of(Map.entry("text", message)))
                .withTicketOf(Part.MEM)
                .sentBy(Visitor.as(Cast.VOLUNTEER));
    }

    /** What Unicode, in the version that Java knows, calls a character, but for controls and what is left to private use. */
    private static BitSet assigned() {
        BitSet assigned = new BitSet();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            switch (Character.getType(character)) {
                case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> {}
                default -> assigned.set(character);
            }
        }
        return assigned;
    }

    /** All of them, each mark on a letter of its own, so that none are piled up. */
    private static List<String> messages(BitSet characters) {
        List<String> messages = new ArrayList<>();
        int[] all = characters.stream().toArray();
        for (int from = 0; from < all.length; from += CHARACTERS_OF_A_MESSAGE) {
            StringBuilder message = new StringBuilder("<");
            for (int i = from; i < Math.min(all.length, from + CHARACTERS_OF_A_MESSAGE); i++) {
                message.append('x').append(sound(Character.toString(all[i])));
            }
            messages.add(message.append('>').toString());
        }
        return messages;
    }

    /** Isolates come in pairs. */
    private static String sound(String character) {
        if (OPENS_AN_ISOLATE.contains(character)) {
            return character + END_OF_ISOLATE;
        }
        return END_OF_ISOLATE.equals(character) ? OPENS_AN_ISOLATE.charAt(0) + character : character;
    }

    /** Texts are kept composed; one that was decomposed arrives as the same text. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
