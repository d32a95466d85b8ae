package io.plenary.jitsi;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** The deployment, the moment and the person that the tests of this module share. */
final class Examples {
    static final String SECRET = "7d1f0c5be2a94836f1d07c6b5a4e39281706f5e4d3c2b1a09f8e7d6c5b4a3928";
    static final Instant NOW = Instant.ofEpochSecond(1_767_225_600);
    static final InstantSource CLOCK = InstantSource.fixed(NOW.plusMillis(900));
    static final RoomName ROOM = new RoomName("7f3kq2v9xw4m6t8c7f3kq2v9xw");
    static final JitsiDeployment DEPLOYMENT = deployment(new SigningKey.SharedSecret(SECRET));

    private Examples() {}

    static JitsiDeployment deployment(SigningKey key) {
        return new JitsiDeployment(URI.create("https://meet.example.org"), "plenary", key, "jitsi", "meet.jitsi");
    }

    static MeetingGrant ana(MeetingRole role) {
        return new MeetingGrant(ROOM, "p-4kq8z1", "Ana P.", role);
    }

    static JsonObject header(String jwt) {
        return part(jwt, 0);
    }

    static JsonObject claims(String jwt) {
        return part(jwt, 1);
    }

    static KeyPair rsa(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has RSA", impossible);
        }
    }

    private static JsonObject part(String jwt, int index) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[index])));
    }
}
