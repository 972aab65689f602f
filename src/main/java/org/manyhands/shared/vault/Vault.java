package org.manyhands.shared.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens texts. Whoever opens one decides first, by a policy of their own, that the reader may see it, and
 * records the look in the same transaction where looks are recorded.
 */
@ApplicationScoped
public class Vault {

    private final EntityManager entities;
    private final WrappingKey wrappingKey;

    @Inject
    Vault(EntityManager entities, WrappingKey wrappingKey) {
        this.entities = entities;
        this.wrappingKey = wrappingKey;
    }

    /**
     * Seals a text for its spot; makes the subject's keyset if it is its first. Inside a transaction.
     *
     * @throws VaultSealed if there is no usable key: nothing is written
     */
    public Sealed seal(Spot spot, String text) {
        try {
            return Keysets.seal(keyset(spot.subject(), true), spot, text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    /**
     * Opens a text at its spot.
     *
     * @throws VaultSealed if there is no usable key, or the keyset was destroyed
     * @throws IllegalStateException if the ciphertext does not belong to this spot or was changed
     */
    public String open(Spot spot, Sealed sealed) {
        KeysetHandle keyset = keyset(spot.subject(), false);
        try {
            return Keysets.open(keyset, spot, sealed);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a sealed text is not where it belongs", foreign);
        }
    }

    /** {@link #seal}, or null where there is nothing to seal: no text, or white space alone. */
    public @Nullable Sealed sealIfAny(Spot spot, @Nullable String text) {
        return text == null || text.isBlank() ? null : seal(spot, text);
    }

    /** {@link #open}, or null where nothing was sealed. */
    public @Nullable String openIfAny(Spot spot, @Nullable Sealed sealed) {
        return sealed == null ? null : open(spot, sealed);
    }

    /**
     * Fetches the keysets of all of them in one statement, for a page that is about to open texts of many subjects: without it
     * every subject would cost a statement of its own. Opens nothing and takes no key.
     */
    public void fetch(Collection<UUID> subjects) {
        if (!subjects.isEmpty()) {
            entities.createQuery("from VaultKeyset k where k.subject in :subjects", VaultKeyset.class)
                    .setParameter("subjects", subjects)
                    .getResultList();
        }
    }

    /** Destroys the subject's keyset: whatever it sealed can never be opened again. Inside a transaction. */
    public void destroy(UUID subject) {
        entities.createQuery("delete from VaultKeyset k where k.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private KeysetHandle keyset(UUID subject, boolean begin) {
        try {
            VaultKeyset stored = entities.find(VaultKeyset.class, subject);
            if (stored == null && !begin) {
                throw new VaultSealed("the keyset is gone");
            }
            return stored == null ? begin(subject) : Keysets.unwrap(subject, stored.wrapped(), wrappingKey.open(false));
        } catch (GeneralSecurityException wrongKey) {
            throw new VaultSealed(VaultSealed.WRONG_KEY);
        }
    }

    private KeysetHandle begin(UUID subject) throws GeneralSecurityException {
        Aead wrapping = wrappingKey.open(isEmpty());
        KeysetHandle fresh = Keysets.fresh();
        // Two first uses at once: the second one waits for the first and takes its keyset.
        int made = entities.createNativeQuery(
                        "insert into vault_keyset (subject, wrapped) values (?1, ?2) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, Keysets.wrap(subject, fresh, wrapping))
                .executeUpdate();
        if (made == 1) {
            return fresh;
        }
        byte[] first = (byte[]) entities.createNativeQuery("select wrapped from vault_keyset where subject = ?1")
                .setParameter(1, subject)
                .getSingleResult();
        return Keysets.unwrap(subject, first, wrapping);
    }

    /** Also recognises a wrong key before anything is written under it: any keyset must open. */
    private boolean isEmpty() throws GeneralSecurityException {
        List<VaultKeyset> any = entities.createQuery("from VaultKeyset", VaultKeyset.class)
                .setMaxResults(1)
                .getResultList();
        if (any.isEmpty()) {
            return true;
        }
        VaultKeyset first = any.getFirst();
        Keysets.unwrap(first.subject(), first.wrapped(), wrappingKey.open(false));
        return false;
    }
}
