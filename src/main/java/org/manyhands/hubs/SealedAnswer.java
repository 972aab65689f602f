package org.manyhands.hubs;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Sealed;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/**
 * A {@link JoinAnswer} as it is stored: sealed under the keyset of who gave it.
 *
 * @param id what the ciphertext is bound to
 * @param question the hub's words, readable
 * @param answer null where nothing was answered
 */
@Embeddable
record SealedAnswer(UUID id, String question, @Nullable Sealed answer) {

    static SealedAnswer seal(JoinAnswer given, PersonId by, Vault vault) {
        UUID id = UUID.randomUUID();
        return new SealedAnswer(id, given.question(), vault.sealIfAny(spot(by, id), given.answer()));
    }

    JoinAnswer open(PersonId by, Vault vault) {
        return new JoinAnswer(question, answer == null ? "" : vault.open(spot(by, id), answer));
    }

    private static Spot spot(PersonId by, UUID id) {
        return new Spot(by.value(), "membership_answer", "answer", id);
    }
}
