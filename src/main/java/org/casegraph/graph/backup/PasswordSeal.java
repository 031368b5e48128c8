package org.casegraph.graph.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Only who knows the password can read the pieces, or make others: AES-256-GCM with a key that PBKDF2 makes of the
 * password and a salt. A salt is used for one file only, so that the numbers of its pieces serve as nonces.
 */
final class PasswordSeal implements Seal {

    static final String CIPHER = "AES-256-GCM";
    static final String KEY = "PBKDF2WithHmacSHA256";

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;

    private PasswordSeal(SecretKeySpec key) {
        this.key = key;
    }

    static PasswordSeal of(char[] password, byte[] salt, int iterations) {
        var given = new PBEKeySpec(password, salt, iterations, KEY_BITS);
        try {
            var bytes = SecretKeyFactory.getInstance(KEY).generateSecret(given).getEncoded();
            return new PasswordSeal(new SecretKeySpec(bytes, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks " + KEY, e);
        } finally {
            given.clearPassword();
        }
    }

    @Override
    public byte[] sealed(byte[] piece, Place place) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, place).doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot encrypt with " + CIPHER, e);
        }
    }

    @Override
    public byte[] opened(byte[] sealed, Place place) {
        try {
            return cipher(Cipher.DECRYPT_MODE, place).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new BackupRefused(
                    "The backup was locked with another password, or it is damaged: try the password again, "
                            + "then another copy.",
                    e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot decrypt " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, Place place) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(place.number())
                .putInt(place.isLast() ? 1 : 0)
                .array();
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes());
        return cipher;
    }
}
