package fr.ars.portal.files.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts and deciphers the contents of one case (AES-256-GCM in segments of 1 MB, keys derived by HKDF). A content
 * deciphers at its own address only: two of them cannot be exchanged behind the portal's back.
 */
public class CaseCipher {

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The encryption library is not whole", e);
        }
    }

    private final StreamingAead aead;

    private CaseCipher(KeysetHandle keys) throws GeneralSecurityException {
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /** Draws the key of a case, and wraps it for keeping. */
    static byte[] draw(Aead master, String caseId) {
        try {
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master, bytes(caseId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be drawn", e);
        }
    }

    static CaseCipher unwrap(Aead master, String caseId, byte[] wrapped) {
        try {
            return new CaseCipher(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, bytes(caseId)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of a case cannot be read: portal.seal.key is not the one it was kept under", e);
        }
    }

    OutputStream encrypting(OutputStream out, Address address) throws IOException {
        try {
            return aead.newEncryptingStream(out, bytes(address.value()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A file cannot be sealed", e);
        }
    }

    InputStream deciphering(InputStream in, Address address) throws IOException {
        try {
            return aead.newDecryptingStream(in, bytes(address.value()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed file cannot be opened", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
