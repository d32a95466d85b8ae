package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.Words;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxIT {
    private static final int MAILS = 300;
    private static final int KILLS = 20;
    private static final long SEED = 7;

    private PostOffice office;

    @BeforeEach
    void open() {
        office = new PostOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Dies after the server has said 250 and before that is noted; refuses and hangs at times, too. */
    private static final class Perilous implements Post {
        private final Post real;
        private final Random random = new Random(SEED);
        private final Set<UUID> killed = new HashSet<>();

        Perilous(Post real) {
            this.real = real;
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            if (random.nextInt(10) == 0) return new Delivery.Later("451 greylisted");
            var delivery = real.deliver(parcel);
            if (killed.size() < KILLS && random.nextInt(8) == 0 && killed.add(parcel.id()))
                throw new IllegalStateException("killed");
            return delivery;
        }
    }

    @Promise("E1")
    @Test
    void every_mail_leaves_and_twice_only_when_killed_in_between() throws MessagingException {
        for (var n = 0; n < MAILS; n++) office.put(mail("mail:" + n, "person" + n + "@example.org"));
        var perilous = new Perilous(office.post());
        var sender = office.sender(perilous);
        for (var round = 0; round < 500 && office.waiting() > 0; round++) {
            sender.round();
            office.waitForDue();
        }
        assertEquals(KILLS, perilous.killed.size());
        var byRecipient = new HashMap<String, List<String>>();
        for (var message : office.received())
            byRecipient.merge(to(message), List.of(message.getMessageID()), OutboxIT::joined);
        assertEquals(MAILS, byRecipient.size(), "none is missing");
        assertTrue(office.received().size() <= MAILS + KILLS, "twice only when killed");
        for (var ids : byRecipient.values()) assertEquals(1, Set.copyOf(ids).size(), "the same Message-ID: " + ids);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    @Promise("E1")
    @Test
    void a_mail_of_the_same_intent_is_put_once() {
        assertTrue(office.outbox.put(office.database.db(), mail("registration:1", "a@example.org")));
        assertFalse(office.outbox.put(office.database.db(), mail("registration:1", "a@example.org")));
        assertEquals(1, office.waiting());
    }

    @Test
    void a_mail_of_a_transaction_that_failed_never_leaves() {
        try {
            office.database.db().transaction(tx -> {
                office.outbox.put(tx, mail("x", "a@example.org"));
                throw new IllegalStateException("the effect did not come to pass");
            });
        } catch (IllegalStateException expected) {
            assertEquals(0, office.waiting());
        }
    }

    @Test
    void two_senders_do_not_lease_the_same_mail() {
        for (var n = 0; n < 15; n++) office.put(mail("m" + n, "a@example.org"));
        var store = new OutboxStore(office.database.db());
        var first = store.lease(10, Duration.ofMinutes(1));
        var second = store.lease(10, Duration.ofMinutes(1));
        assertEquals(10, first.size());
        assertEquals(5, second.size());
    }

    @Test
    void a_server_that_is_away_is_tried_again_later() {
        office.put(mail("m", "a@example.org"));
        office.stopServer();
        var sender = office.sender(office.post());
        assertEquals(1, sender.round());
        assertEquals(0, sender.round(), "not at once");
        assertEquals(1, office.waiting());
    }

    @Test
    void a_mail_that_is_refused_for_good_is_given_up_with_the_reason() {
        office.put(mail("m", "a@example.org"));
        office.sender(parcel -> new Post.Delivery.Refused("550 no such user")).round();
        assertEquals(0, office.waiting());
        var answer = office.database
                .db()
                .get(
                        "select last_answer from mail_outbox where failed_at is not null",
                        row -> row.getString("last_answer"));
        assertEquals("550 no such user", answer);
    }

    @Test
    void the_loop_sends_as_soon_as_it_is_woken() {
        try (var sender = office.sender(office.post())) {
            sender.start();
            office.put(mail("m", "a@example.org"));
            office.outbox.wake();
            Await.until(
                    "the mail arrives",
                    Duration.ofSeconds(10),
                    () -> office.received().size() == 1);
        }
    }

    @Test
    void a_calendar_travels_as_an_attachment() throws Exception {
        office.put(new Mail(
                "m",
                "a@example.org",
                "Întâlnire „țintă”",
                "Salut",
                Optional.of("BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nUID:x\r\n")));
        office.sender(office.post()).round();
        var message = office.received().getFirst();
        assertEquals("Întâlnire „țintă”", message.getSubject());
        var parts = (jakarta.mail.Multipart) message.getContent();
        assertEquals(2, parts.getCount());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/calendar"));
        assertTrue(parts.getBodyPart(1).getContentType().contains("method=REQUEST"));
    }

    private static String to(MimeMessage message) throws MessagingException {
        return message.getAllRecipients()[0].toString();
    }

    private static Mail mail(String intent, String recipient) {
        return new Mail(intent, recipient, "Subject", "Text", Optional.empty());
    }

    /** The pool has one place here, as it has ten in a server that says goodbye ten times. */
    @Test
    void a_server_that_never_hangs_up_does_not_use_up_the_connections() throws Exception {
        try (var database = TestDb.open();
                var sink = new Sink(n -> "250 ok")) {
            sink.hangsUp = false;
            var config = new MailConfig()
                    .setHostname("127.0.0.1")
                    .setPort(sink.port())
                    .setStarttls(StartTLSOptions.DISABLED)
                    .setKeepAlive(false)
                    .setMaxPoolSize(1)
                    .setIdleTimeout(1);
            var post = new SmtpPost(database.vertx(), config, PostOffice.FROM, new Words());
            for (var n = 0; n < 2; n++) {
                var parcel = new Post.Parcel(
                        UUID.randomUUID(), "malik@example.org", "S", "T", Optional.empty(), Post.Dress.PLAIN, 1);
                assertEquals(new Post.Delivery.Accepted("accepted"), post.deliver(parcel));
            }
        }
    }
}
