package org.manyhands.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.TownTest;

@QuarkusTest
class VaultTest extends TownTest {

    private static final UUID PERSON = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID OTHER = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final Spot SPOT = new Spot(PERSON, "contact", "value", UUID.randomUUID());
    private static final String TEXT = "signal: wren.42 ✿ واتساب";

    @Inject
    Vault vault;

    @Test
    void what_was_sealed_opens_at_its_spot() {
        Sealed sealed = seal(SPOT, TEXT);

        assertThat(open(SPOT, sealed)).isEqualTo(TEXT);
        assertThat(new String(sealed.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("wren");
        assertThat(sealed).hasToString("•••");
    }

    @Test
    void a_ciphertext_moved_to_another_row_or_subject_does_not_open() {
        Sealed sealed = seal(SPOT, TEXT);
        seal(new Spot(OTHER, "contact", "value", SPOT.row()), "something of theirs");

        assertThatThrownBy(() -> open(new Spot(PERSON, "contact", "value", UUID.randomUUID()), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(new Spot(OTHER, "contact", "value", SPOT.row()), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_flipped_bit_is_noticed() {
        byte[] bytes = seal(SPOT, TEXT).bytes();

        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> open(SPOT, new Sealed(changed))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_length_of_a_short_text_does_not_show() {
        assertThat(seal(SPOT, "a").bytes())
                .hasSameSizeAs(seal(SPOT, "+351 900 000 000").bytes());
    }

    @Test
    void nothing_of_a_destroyed_subject_opens_again() {
        Sealed sealed = seal(SPOT, TEXT);

        QuarkusTransaction.requiringNew().run(() -> vault.destroy(PERSON));

        assertThatThrownBy(() -> open(SPOT, sealed)).isInstanceOf(VaultSealed.class);
    }

    @Test
    void where_nothing_was_written_nothing_is_sealed_and_nothing_opens() {
        for (String nothing : new String[] {null, "", " \n"}) {
            assertThat(sealIfAny(nothing)).isNull();
        }
        assertThat(openIfAny(null)).isNull();

        assertThat(openIfAny(sealIfAny(TEXT))).isEqualTo(TEXT);
    }

    private @Nullable Sealed sealIfAny(@Nullable String text) {
        return QuarkusTransaction.requiringNew().call(() -> vault.sealIfAny(SPOT, text));
    }

    private @Nullable String openIfAny(@Nullable Sealed sealed) {
        return QuarkusTransaction.requiringNew().call(() -> vault.openIfAny(SPOT, sealed));
    }

    private Sealed seal(Spot spot, String text) {
        return QuarkusTransaction.requiringNew().call(() -> vault.seal(spot, text));
    }

    private String open(Spot spot, Sealed sealed) {
        return QuarkusTransaction.requiringNew().call(() -> vault.open(spot, sealed));
    }
}
