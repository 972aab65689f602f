package org.manyhands.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Two lines,\r\nand a tab\there.",
                "¿Qué falta? ¡Manos!",
                "نحتاج إلى مترجمة يوم الأحد \u200F(مساءً)\u200F",
                "بِسْمِ ٱللَّهِ",
                "Hebrew with points: בְּרֵאשִׁ֖ית",
                "Burmese: လွှံ့ မြို့",
                "Tibetan: བསྒྲུབས",
                "Vietnamese, decomposed: Vie\u0323\u0302t",
                "Persian with a joiner: می\u200Cخواهم",
                "A family: 👩‍👩‍👧‍👦 and a key: 1️⃣ and a flag: 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                "A name somebody's messenger has wrapped: \u2068Wren\u2069",
                "Not in our tables yet: \uD83E\uDEDF",
                "Mathematics: 𝒜 ∧ ¬𝒜"
            })
    void what_people_write_is_sound(String text) {
        assertThat(SoundText.isSound(text)).isTrue();
        assertThat(SoundText.mended(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nul \u0000",
                "bell \u0007",
                "vertical tab \u000B",
                "a control of the second row \u0085",
                "half a letter \uD83D",
                "the other half \uDE00 first",
                "where bytes were no letters \uFFFD",
                "not a character \uFFFE",
                "nor this \uFDD0",
                "turned around \u202Egnihtyna",
                "embedded \u202Band never ended",
                "isolated \u2067and never ended",
                "ended \u2069but never begun",
                "piled up a\u0301\u0302\u0303\u0304\u0305",
                "piled up behind joiners a\u0301\u034F\u0302\u034F\u0303\u034F\u0304\u034F\u0305"
            })
    void what_only_harms_is_taken_out(String text) {
        assertThat(SoundText.isSound(text)).isFalse();
        assertThat(SoundText.isSound(SoundText.mended(text))).isTrue();
        assertThat(SoundText.mended(text)).startsWith(text.substring(0, text.indexOf(' ')));
    }

    @Test
    void a_hundred_thousand_marks_cost_no_more_than_other_text() {
        String marks = "a" + "\u0301\u0323".repeat(50_000);

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> SoundText.isSound(marks));
        assertThat(SoundText.mended(marks)).hasSize(5);
    }
}
