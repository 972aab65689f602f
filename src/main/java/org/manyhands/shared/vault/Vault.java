package org.manyhands.shared.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;

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
            return new Sealed(keyset(spot.subject(), true).encrypt(Padding.pad(text), spot.associatedData()));
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
        Aead keyset = keyset(spot.subject(), false);
        try {
            return Padding.unpad(keyset.decrypt(sealed.bytes(), spot.associatedData()));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a sealed text is not where it belongs", foreign);
        }
    }

    /** Destroys the subject's keyset: whatever it sealed can never be opened again. Inside a transaction. */
    public void destroy(UUID subject) {
        entities.createQuery("delete from VaultKeyset k where k.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private Aead keyset(UUID subject, boolean begin) {
        byte[] associatedData = keysetData(subject);
        try {
            VaultKeyset stored = entities.find(VaultKeyset.class, subject);
            if (stored == null && !begin) {
                throw new VaultSealed("the keyset is gone");
            }
            KeysetHandle handle = stored == null
                    ? begin(subject, associatedData)
                    : TinkProtoKeysetFormat.parseEncryptedKeyset(
                            stored.wrapped(), wrappingKey.open(false), associatedData, RegistryConfiguration.get());
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException wrongKey) {
            throw new VaultSealed("the key file is not the one this database was sealed with");
        }
    }

    private KeysetHandle begin(UUID subject, byte[] associatedData) throws GeneralSecurityException {
        Aead wrapping = wrappingKey.open(isEmpty());
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                fresh, wrapping, associatedData, RegistryConfiguration.get());
        // Two first uses at once: the second one waits for the first and takes its keyset.
        int made = entities.createNativeQuery(
                        "insert into vault_keyset (subject, wrapped) values (?1, ?2) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, wrapped)
                .executeUpdate();
        if (made == 1) {
            return fresh;
        }
        byte[] first = (byte[]) entities.createNativeQuery("select wrapped from vault_keyset where subject = ?1")
                .setParameter(1, subject)
                .getSingleResult();
        return TinkProtoKeysetFormat.parseEncryptedKeyset(first, wrapping, associatedData, RegistryConfiguration.get());
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
        TinkProtoKeysetFormat.parseEncryptedKeyset(
                first.wrapped(), wrappingKey.open(false), keysetData(first.subject()), RegistryConfiguration.get());
        return false;
    }

    private static byte[] keysetData(UUID subject) {
        return ("v1|keyset|" + subject).getBytes(StandardCharsets.UTF_8);
    }
}
