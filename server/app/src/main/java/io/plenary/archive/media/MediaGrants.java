package io.plenary.archive.media;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.stage.broadcast.AssetId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues and reads grants as signed text: 62 bytes of fact, 32 bytes of HMAC-SHA256, in URL-safe base64. A form of our
 * own in place of a JWT, because it stands in every address of every segment and is checked for each.
 */
public final class MediaGrants {
    /** How long an address is good; a player renews earlier. */
    public static final Duration LIFE = Duration.ofMinutes(2);

    private static final byte VERSION = 1;
    private static final int FACTS = 1 + 16 + 16 + 16 + 8 + 5;
    private static final int SIGNATURE = 32;
    private static final int SHORTEST_KEY = 32;

    private final List<byte[]> keys;
    private final InstantSource clock;

    /**
     * Grants under these keys.
     *
     * @param keys at least one, each of at least 32 bytes and used for nothing else; the first signs, all verify
     */
    public MediaGrants(List<byte[]> keys, InstantSource clock) {
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length < SHORTEST_KEY)) {
            throw new IllegalArgumentException("Media keys have at least " + SHORTEST_KEY + " bytes");
        }
        this.keys = List.copyOf(keys);
        this.clock = clock;
    }

    /** A grant from now on. */
    public MediaGrant grant(AssetId asset, PersonId person, SignInId signIn) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        return new MediaGrant(
                asset, person, signIn, now, Instant.ofEpochSecond(now.plus(LIFE).getEpochSecond()));
    }

    /** The path of a file under this grant, from the root of the media host. */
    public String path(MediaGrant grant, String file) {
        return "/media/" + sign(grant) + "/" + grant.asset() + "/" + file;
    }

    /** The grant in this text, if we signed it, it has not expired, and it is for this folder. */
    Optional<MediaGrant> read(String text, AssetId asset) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length != FACTS + SIGNATURE
                || bytes[0] != VERSION
                || !isOurs(bytes)
                || !text(bytes).equals(text)) {
            return Optional.empty();
        }
        MediaGrant grant = facts(ByteBuffer.wrap(bytes, 1, FACTS - 1));
        boolean good = grant.asset().equals(asset) && clock.instant().isBefore(grant.expiresAt());
        return good ? Optional.of(grant) : Optional.empty();
    }

    private String sign(MediaGrant grant) {
        ByteBuffer out = ByteBuffer.allocate(FACTS + SIGNATURE).put(VERSION);
        out.put(HexFormat.of().parseHex(grant.asset().value()));
        put(out, grant.person().value());
        put(out, grant.signIn().value());
        out.putLong(grant.issuedAt().toEpochMilli());
        long expires = grant.expiresAt().getEpochSecond();
        out.put((byte) (expires >>> 32)).putInt((int) expires);
        byte[] bytes = out.array();
        System.arraycopy(mac(keys.getFirst(), bytes), 0, bytes, FACTS, SIGNATURE);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private boolean isOurs(byte[] bytes) {
        byte[] signature = Arrays.copyOfRange(bytes, FACTS, FACTS + SIGNATURE);
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(mac(key, bytes), signature));
    }

    private static MediaGrant facts(ByteBuffer in) {
        byte[] asset = new byte[16];
        in.get(asset);
        return new MediaGrant(
                new AssetId(HexFormat.of().formatHex(asset)),
                new PersonId(new UUID(in.getLong(), in.getLong())),
                new SignInId(new UUID(in.getLong(), in.getLong())),
                Instant.ofEpochMilli(in.getLong()),
                Instant.ofEpochSecond((in.get() & 0xFFL) << 32 | in.getInt() & 0xFFFFFFFFL));
    }

    private static void put(ByteBuffer out, UUID id) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static byte[] mac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(bytes, 0, FACTS);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
