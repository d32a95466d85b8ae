package io.plenary.accounts.factor;

import io.plenary.platform.Secrets;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A passkey made of software: it signs whatever it is told, true or not, in the form of WebAuthn Level 3. Written from the
 * standard and not with the library that checks it.
 */
final class SoftPasskey {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    static final int COPYABLE = 0x08;
    private static final int ATTESTED = 0x40;

    private final KeyPair keys;
    final byte[] credential = Secrets.bytes(32);
    private byte[] handle = new byte[0];

    SoftPasskey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it claims. @param site hashed into what is signed; @param count how often it has signed */
    record Claim(String type, String challenge, String origin, String site, int flags, int count) {
        static Claim made(JsonObject wish, String origin) {
            return new Claim(
                    "webauthn.create",
                    wish.getString("challenge"),
                    origin,
                    wish.getString("site"),
                    PRESENT | VERIFIED,
                    1);
        }

        static Claim signed(JsonObject challenge, String origin, int count) {
            return new Claim(
                    "webauthn.get",
                    challenge.getString("challenge"),
                    origin,
                    challenge.getString("site"),
                    PRESENT | VERIFIED,
                    count);
        }

        Claim withOrigin(String other) {
            return new Claim(type, challenge, other, site, flags, count);
        }

        Claim withChallenge(String other) {
            return new Claim(type, other, origin, site, flags, count);
        }

        Claim withSite(String other) {
            return new Claim(type, challenge, origin, other, flags, count);
        }

        Claim withFlags(int other) {
            return new Claim(type, challenge, origin, site, other, count);
        }

        Claim withType(String other) {
            return new Claim(other, challenge, origin, site, flags, count);
        }

        private byte[] clientData() {
            return new JsonObject()
                    .put("type", type)
                    .put("challenge", challenge)
                    .put("origin", origin)
                    .put("crossOrigin", false)
                    .encode()
                    .getBytes(StandardCharsets.UTF_8);
        }

        private Buffer authenticatorData(int more) {
            return Buffer.buffer(Secrets.hash(site))
                    .appendByte((byte) (flags | more))
                    .appendInt(count);
        }
    }

    /** The body that adds it. */
    JsonObject make(Claim claim, String handle) {
        this.handle = Base64.getUrlDecoder().decode(handle);
        var data = claim.authenticatorData(ATTESTED)
                .appendBytes(new byte[16])
                .appendShort((short) credential.length)
                .appendBytes(credential)
                .appendBytes(coseKey());
        var attestation = Buffer.buffer()
                .appendByte((byte) 0xa3)
                .appendBuffer(word("fmt"))
                .appendBuffer(word("none"))
                .appendBuffer(word("attStmt"))
                .appendByte((byte) 0xa0)
                .appendBuffer(word("authData"))
                .appendByte((byte) 0x58)
                .appendByte((byte) data.length())
                .appendBuffer(data);
        return new JsonObject()
                .put("name", "Laptop")
                .put("clientData", text(claim.clientData()))
                .put("attestation", text(attestation.getBytes()))
                .put("transports", new JsonArray().add("internal"));
    }

    /** The body that shows it. */
    JsonObject sign(Claim claim) {
        var client = claim.clientData();
        var data = claim.authenticatorData(0).getBytes();
        var answer = new JsonObject()
                .put("credential", text(credential))
                .put("clientData", text(client))
                .put("authenticatorData", text(data))
                .put("signature", text(signature(data, client)));
        return handle.length == 0 ? answer : answer.put("handle", text(handle));
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(keys.getPrivate());
            signer.update(data);
            signer.update(java.security.MessageDigest.getInstance("SHA-256").digest(client));
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Map of kty EC2, alg ES256, crv P-256, x, y (RFC 9052). */
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return Buffer.buffer(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20})
                .appendBytes(coordinate(point.getAffineX()))
                .appendBytes(new byte[] {0x22, 0x58, 0x20})
                .appendBytes(coordinate(point.getAffineY()))
                .getBytes();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = new byte[32];
        var plain = number.toByteArray();
        var length = Math.min(plain.length, bytes.length);
        System.arraycopy(plain, plain.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    private static Buffer word(String text) {
        return Buffer.buffer().appendByte((byte) (0x60 + text.length())).appendString(text);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
