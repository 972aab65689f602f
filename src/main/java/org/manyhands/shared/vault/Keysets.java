package org.manyhands.shared.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** What is done with keysets and texts once the keys are at hand; knows no database. */
final class Keysets {

    private Keysets() {}

    static KeysetHandle fresh() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    }

    /** A keyset as it is stored; bound to its subject, so that it does not open as another's. */
    static byte[] wrap(UUID subject, KeysetHandle keyset, Aead wrapping) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keyset, wrapping, bindingOf(subject), RegistryConfiguration.get());
    }

    /**
     * A stored keyset.
     *
     * @throws GeneralSecurityException if it was wrapped by another key, or is another subject's
     */
    static KeysetHandle unwrap(UUID subject, byte[] wrapped, Aead wrapping) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                wrapped, wrapping, bindingOf(subject), RegistryConfiguration.get());
    }

    static Sealed seal(KeysetHandle keyset, Spot spot, String text) throws GeneralSecurityException {
        return new Sealed(aead(keyset).encrypt(Padding.pad(text), spot.associatedData()));
    }

    static String open(KeysetHandle keyset, Spot spot, Sealed sealed) throws GeneralSecurityException {
        return Padding.unpad(aead(keyset).decrypt(sealed.bytes(), spot.associatedData()));
    }

    private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
        return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bindingOf(UUID subject) {
        return ("v1|keyset|" + subject).getBytes(StandardCharsets.UTF_8);
    }
}
