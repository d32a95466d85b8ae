package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.platform.Words;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of mails past a server that refuses, asks to wait and hangs up, by a sender that is killed. */
@Tag("long")
class ManyMailsLongIT {
    private static final long SEED = 11;
    private static final int ALONE = 2_000;
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID: (\\S+)");
    private static final Pattern TO = Pattern.compile("(?im)^To: (\\S+)");

    /** The sender dies here after the server has said 250. */
    private record Perilous(Post real, Set<UUID> killed, int kills, Random random) implements Post {
        @Override
        public Delivery deliver(Parcel parcel) {
            var delivery = real.deliver(parcel);
            if (delivery instanceof Delivery.Accepted && dies(parcel)) throw new IllegalStateException("killed");
            return delivery;
        }

        private boolean dies(Parcel parcel) {
            synchronized (killed) {
                return killed.size() < kills && random.nextInt(40) == 0 && killed.add(parcel.id());
            }
        }
    }

    @Promise("E1")
    @Test
    void two_thousand_mails_all_arrive_past_refusals_and_twenty_kills() throws Exception {
        var random = new Random(SEED);
        // Hanging up costs the sender its whole patience, so it happens a few times only.
        var outcome = send(
                2000,
                20,
                n -> n % 700 == 0 ? "" : random.nextInt(10) > 0 ? "250 ok" : "451 4.7.1 greylisted, come again");
        assertEquals(2000, outcome.recipients(), "missing");
        assertTrue(outcome.messages() <= 2000 + 20, "duplicates: " + (outcome.messages() - 2000));
    }

    /** The figure: at least 300 a second on a quiet machine; here it is printed, and only losses fail. */
    @Promise("E1")
    @Test
    void ten_thousand_confirmations_leave_with_ten_kills_and_none_is_lost() throws Exception {
        var outcome = send(10_000, 10, n -> "250 ok");
        System.out.printf(
                "mail: %d confirmations in %.1f s, %.0f a second, %d kills, %d repeated%n",
                outcome.recipients(),
                outcome.seconds(),
                outcome.messages() / outcome.seconds(),
                10,
                outcome.messages() - 10_000);
        System.out.printf("the mail client alone, one after the other: %.0f a second%n", alone());
        assertEquals(10_000, outcome.recipients(), "missing");
        assertTrue(outcome.messages() <= 10_010);
    }

    /** The yardstick of the same run: letters of the same size by the client we use, and nothing noted. @return a second */
    private static double alone() throws Exception {
        var vertx = Vertx.vertx();
        try (var sink = new Sink(n -> "250 ok")) {
            var client = MailClient.create(vertx, config(sink));
            var letter = new Letters(new Words())
                    .write(
                            "en",
                            "registration",
                            "Person",
                            "Event",
                            "9 March",
                            "https://a.example",
                            "https://b.example",
                            "H");
            var html = LetterHtml.of(letter.subject(), letter.text(), new LetterHtml.Look(House.OURS, "en", "Open"));
            for (var n = 0; n < ALONE; n++)
                client.sendMail(plain(letter, html, n)).await();
            var began = System.nanoTime();
            for (var n = 0; n < ALONE; n++)
                client.sendMail(plain(letter, html, n)).await();
            return ALONE * 1e9 / (System.nanoTime() - began);
        } finally {
            vertx.close().await();
        }
    }

    private static MailMessage plain(Letters.Letter letter, String html, int n) {
        return new MailMessage()
                .setFrom("a@example.org")
                .setTo("p" + n + "@example.org")
                .setSubject(letter.subject())
                .setText(letter.text())
                .setHtml(html);
    }

    private static MailConfig config(Sink sink) {
        return new MailConfig().setHostname("127.0.0.1").setPort(sink.port()).setStarttls(StartTLSOptions.DISABLED);
    }

    private record Outcome(int recipients, int messages, double seconds) {}

    private static Outcome send(int mails, int kills, Function<Integer, String> answers) throws Exception {
        try (var database = TestDb.open();
                var sink = new Sink(answers)) {
            var outbox = new Outbox();
            var letters = new Letters(new Words());
            put(database, outbox, letters, mails);
            var post = new SmtpPost(database.vertx(), config(sink), PostOffice.FROM, new Words());
            var perilous = new Perilous(post, new HashSet<>(), kills, new Random(SEED));
            var store = new OutboxStore(database.db());
            var began = System.nanoTime();
            var sender = new OutboxSender(database.db(), outbox, perilous, letters, new SimpleMeterRegistry());
            for (var round = 0; round < mails && store.depth() > 0; round++) {
                while (sender.round() > 0) continue;
                // As if leases and pauses were over; the next node goes on where the killed one stopped.
                database.db().execute("update mail_outbox set due_at = now() where sent_at is null");
                sender = new OutboxSender(database.db(), outbox, perilous, letters, new SimpleMeterRegistry());
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            assertEquals(kills, perilous.killed().size());
            return outcome(sink.messages, seconds);
        }
    }

    private static void put(TestDb database, Outbox outbox, Letters letters, int mails) {
        var batch = new ArrayList<Mail>();
        for (var n = 0; n < mails; n++) {
            var letter = letters.write(
                    Words.LANGUAGES.get(n % Words.LANGUAGES.size()),
                    "registration",
                    "Person " + n,
                    "Întâlnire",
                    "9 March",
                    "https://plenary.example/registration#" + n,
                    "https://plenary.example/e/x",
                    "House");
            batch.add(new Mail("m" + n, "p" + n + "@example.org", letter));
            if (batch.size() == 500 || n == mails - 1) {
                outbox.putAll(database.db(), List.copyOf(batch));
                batch.clear();
            }
        }
    }

    private static Outcome outcome(List<String> messages, double seconds) {
        var ids = new HashMap<String, Set<String>>();
        for (var message : messages)
            ids.computeIfAbsent(found(TO, message), none -> new HashSet<>()).add(found(ID, message));
        for (var one : ids.values()) assertEquals(1, one.size(), "the same Message-ID on a repeat");
        return new Outcome(ids.size(), messages.size(), seconds);
    }

    private static String found(Pattern pattern, String message) {
        return Optional.of(pattern.matcher(message))
                .filter(java.util.regex.Matcher::find)
                .map(one -> one.group(1))
                .orElseThrow();
    }
}
