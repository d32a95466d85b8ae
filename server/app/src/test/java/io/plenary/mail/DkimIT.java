package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Words;
import io.plenary.testing.TestDb;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads a signature as a receiver would: by RFC 6376 and the public key, with nothing of the signer's code. */
class DkimIT {
    private static final String SUBJECT = "Întâlnire „țintă” " + "lungă ".repeat(30);

    @Test
    void what_leaves_is_signed_and_a_changed_word_breaks_it() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var message = sent(keys);
        assertTrue(holds(message, keys));
        assertTrue(message.contains("multipart/related") && message.contains("<logo@plenary>"), "with its picture");
        assertFalse(holds(message.replace("your seat", "your loss"), keys));
        assertFalse(holds(message.replace("To: malik", "To: mallory"), keys));
        assertTrue(
                message.contains("List-Unsubscribe: <https") && message.contains("List-Unsubscribe-Post: List-"),
                message);
        assertFalse(holds(message.replace("Unsubscribe: <https://plenary", "Unsubscribe: <https://other"), keys));
        assertFalse(holds(message.replace("List-Unsubscribe-Post: List-", "List-Unsubscribe-Post: Lost-"), keys));
    }

    @Test
    void a_way_to_end_letters_cannot_be_added_to_a_mail_without_one() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var message = sent(keys, Optional.empty());
        assertFalse(message.contains("List-Unsubscribe: "));
        assertTrue(holds(message, keys));
        assertFalse(holds("List-Unsubscribe: <https://other.example>\r\n" + message, keys));
    }

    private static String sent(KeyPair keys) throws Exception {
        return sent(keys, Optional.of("https://plenary.example/x"));
    }

    private static String sent(KeyPair keys, Optional<String> unsubscribe) throws Exception {
        try (var database = TestDb.open();
                var sink = new Sink(n -> "250 ok")) {
            var config = new MailConfig()
                    .setHostname("127.0.0.1")
                    .setPort(sink.port())
                    .setStarttls(StartTLSOptions.DISABLED);
            var key = Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
            SmtpPost.sign(config, "Plenary <no-reply@plenary.example>", "plenary", key);
            var path = new ReturnPath("bounces@plenary.example", new Seal(new byte[32]));
            var post = new SmtpPost(database.vertx(), config, "Plenary <no-reply@plenary.example>", new Words())
                    .backTo(path)
                    .showing(file -> Optional.of(new Logos.Drawn(new byte[] {1, 2, 3}, 200, 88)));
            var house = new House("Casa „Întâi”", Optional.empty(), 20, Optional.of(UUID.randomUUID()));
            var dress = new Post.Dress(Optional.of(house), "en", unsubscribe);
            var parcel = new Post.Parcel(
                    UUID.randomUUID(),
                    "malik@example.org",
                    SUBJECT,
                    "Hello,\n\nyour seat\n\n\n",
                    Optional.of("METHOD:PUBLISH\r\nUID:x\r\n"),
                    dress,
                    1);
            assertEquals(new Post.Delivery.Accepted("accepted"), post.deliver(parcel));
            assertTrue(sink.senders.getFirst().startsWith("<" + path.of(parcel.id()) + ">"), "its own way back");
            return sink.messages.getFirst();
        }
    }

    private static boolean holds(String message, KeyPair keys) throws Exception {
        var split = message.indexOf("\r\n\r\n");
        var headers = message.substring(0, split + 2).replaceAll("\r\n([ \t])", "$1");
        var signature = header(headers, "DKIM-Signature");
        assertEquals("plenary.example", tag(signature, "d"));
        assertEquals("plenary", tag(signature, "s"));
        assertEquals("relaxed/relaxed", tag(signature, "c"));
        var body = MessageDigest.getInstance("SHA-256").digest(bytes(relaxed(message.substring(split + 4))));
        if (!Base64.getEncoder().encodeToString(body).equals(tag(signature, "bh"))) return false;
        var signed = new StringBuilder();
        var names = List.of(tag(signature, "h").split(":"));
        assertTrue(names.stream()
                .map(String::strip)
                .map(String::toLowerCase)
                .toList()
                .containsAll(List.of(
                        "from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post")));
        for (var name : names.stream().filter(one -> isThere(headers, one)).toList())
            signed.append(line(name.strip(), header(headers, name.strip()))).append("\r\n");
        signed.append(line("dkim-signature", signature.replaceAll("(\\bb=)[^;]*", "$1")));
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(keys.getPublic());
        verifier.update(bytes(signed.toString()));
        return verifier.verify(Base64.getDecoder().decode(tag(signature, "b")));
    }

    private static String relaxed(String body) {
        var lines = Arrays.stream(body.split("\r\n", -1))
                .map(line -> line.replaceAll("[ \t]+", " ").replaceAll(" $", ""))
                .toList();
        return String.join("\r\n", lines).replaceAll("(\r\n)+$", "") + "\r\n";
    }

    /** RFC 6376, 3.7: a name that stands for no header adds nothing to what is signed. */
    private static boolean isThere(String headers, String name) {
        return Pattern.compile("(?im)^" + name.strip() + "[ \t]*:")
                .matcher(headers)
                .find();
    }

    private static String header(String headers, String name) {
        var found = Pattern.compile("(?im)^" + name + "[ \t]*:([^\r]*)").matcher(headers);
        assertTrue(found.find(), name);
        return found.group(1);
    }

    private static String line(String name, String value) {
        return name.toLowerCase(java.util.Locale.ROOT) + ":"
                + value.replaceAll("[ \t]+", " ").strip();
    }

    private static String tag(String signature, String name) {
        var found = Pattern.compile("(?:^|;)\\s*" + name + "=([^;]*)").matcher(signature);
        assertTrue(found.find(), name);
        return found.group(1).replaceAll("\\s", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
