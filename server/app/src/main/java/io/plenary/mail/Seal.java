package io.plenary.mail;

import io.plenary.platform.Sql;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ids that only we can have written: whoever holds one was given it by mail. In digits and small letters alone, since mail
 * servers do not tell small letters from capitals.
 */
public final class Seal {
    /** Of an id and its seal. */
    public static final int LENGTH = 41;

    private static final int ID = 16;
    private static final int MARK = 10;
    private static final int RADIX = 36;

    private final byte[] key;

    /** @param key 32 bytes, the same on every node */
    public Seal(byte[] key) {
        this.key = key.clone();
    }

    /** By the key that was made with the database. */
    public static Seal kept(Sql sql) {
        return new SealStore(sql).get();
    }

    /** @param purpose what the seal is good for: one of another purpose does not fit */
    public String of(String purpose, UUID id) {
        var sealed = ByteBuffer.allocate(ID + MARK);
        sealed.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        sealed.put(mark(purpose, id));
        var digits = new BigInteger(1, sealed.array()).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }

    /** The id within, if this was sealed by us for this purpose. */
    public Optional<UUID> open(String purpose, String sealed) {
        if (!sealed.matches("(?i)[0-9a-z]{" + LENGTH + "}")) return Optional.empty();
        var number = new BigInteger(sealed.toLowerCase(Locale.ROOT), RADIX);
        if (number.bitLength() > (ID + MARK) * Byte.SIZE) return Optional.empty();
        var bytes = ByteBuffer.wrap(padded(number.toByteArray()));
        var id = new UUID(bytes.getLong(), bytes.getLong());
        var mark = new byte[MARK];
        bytes.get(mark);
        return MessageDigest.isEqual(mark, mark(purpose, id)) ? Optional.of(id) : Optional.empty();
    }

    private static byte[] padded(byte[] number) {
        var from = Math.max(0, number.length - ID - MARK);
        var bytes = new byte[ID + MARK];
        System.arraycopy(number, from, bytes, bytes.length - (number.length - from), number.length - from);
        return bytes;
    }

    private byte[] mark(String purpose, UUID id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal((purpose + ":" + id).getBytes(StandardCharsets.UTF_8)), MARK);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
