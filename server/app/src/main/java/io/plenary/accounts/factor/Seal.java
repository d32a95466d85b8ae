package io.plenary.accounts.factor;

import io.plenary.platform.Db;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes secrets that have to be read again (AES-256-GCM), so that their table alone is worth nothing. */
public final class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** With the one key of this purpose, made where there is none; awaits. */
    public static Seal of(Db db) {
        return new Seal(db.transaction(tx -> {
            tx.get(
                    "select 1 as locked from (select pg_advisory_xact_lock(hashtext('signing_key factor'))) as l",
                    row -> 1);
            return new FactorStore(tx).sealKey().orElseGet(() -> made(tx));
        }));
    }

    private static byte[] made(Sql tx) {
        var fresh = Secrets.bytes(KEY_BYTES);
        new FactorStore(tx).keepSealKey("factor-" + Secrets.token().substring(0, 12), fresh);
        return fresh;
    }

    /** @param owner opens it alone: what was moved to another row stays shut */
    public byte[] close(byte[] secret, String owner) {
        var nonce = Secrets.bytes(NONCE);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        var whole = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, whole, NONCE, closed.length);
        return whole;
    }

    public byte[] open(byte[] whole, String owner) {
        var nonce = Arrays.copyOf(whole, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE, whole.length), owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a sealed secret cannot be read", broken);
        }
    }
}
