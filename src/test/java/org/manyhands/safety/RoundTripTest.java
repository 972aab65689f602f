package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.SoundText;

/** Every character that has a meaning arrives as it was written: browser, form, vault, database, page. */
@QuarkusTest
class RoundTripTest extends TownTest {

    /** Below the limit of a message, and the letters between marks count as well. */
    private static final int CHARACTERS_OF_A_MESSAGE = 1_900;

    /** What stands on one page of a conversation, and may be written in ten minutes. */
    private static final int MESSAGES_AT_A_TIME = 20;

    @Test
    void all_assigned_characters_survive_in_a_message() {
        String conversation = "/matches/" + Matches.agreed(database) + "/conversation";
        List<String> messages = messages();
        for (int from = 0; from < messages.size(); from += MESSAGES_AT_A_TIME) {
            List<String> some = messages.subList(from, Math.min(messages.size(), from + MESSAGES_AT_A_TIME));
            TestClock.get().pass(Duration.ofMinutes(61));
            for (String message : some) {
                // Of two messages of the same moment nobody knows which is the newer one.
                TestClock.get().pass(Duration.ofSeconds(1));
                Page sent = new Posted(conversation, List.of(Map.entry("text", message)))
                        .withTicketOf(Part.MEM)
                        .sentBy(Visitor.as(Cast.VOLUNTEER));
                assertThat(sent.status()).as(sent.text()).isEqualTo(303);
            }
            String shown = composed(
                    Visitor.as(Cast.ORGANISER).visit(conversation).document().wholeText());
            assertThat(some).allSatisfy(message -> assertThat(shown).contains(composed(message)));
        }
        assertThat(messages.stream()
                        .mapToLong(message -> message.codePoints().count())
                        .sum())
                .as("characters sent")
                .isGreaterThan(140_000);
    }

    /** All of them, each mark on a letter of its own, so that none are piled up. */
    private static List<String> messages() {
        List<String> messages = new ArrayList<>();
        StringBuilder message = new StringBuilder("<");
        int characters = 0;
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (isMeantToBeWritten(character)) {
                message.append('x').appendCodePoint(character);
                characters++;
                if (characters % CHARACTERS_OF_A_MESSAGE == 0) {
                    messages.add(message.append('>').toString());
                    message = new StringBuilder("<");
                }
            }
        }
        messages.add(message.append('>').toString());
        return messages;
    }

    private static boolean isMeantToBeWritten(int character) {
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> false;
            default -> SoundText.isSound(Character.toString(character));
        };
    }

    /** Texts are kept composed; one that was decomposed arrives as the same text. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
