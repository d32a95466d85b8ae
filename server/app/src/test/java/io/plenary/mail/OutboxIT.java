package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.platform.Lookout;
import io.plenary.platform.Words;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.ext.mail.LoginOption;
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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

        private synchronized boolean hits(int chance) {
            return random.nextInt(chance) == 0;
        }

        private synchronized boolean kills(Parcel parcel) {
            return killed.size() < KILLS && hits(8) && killed.add(parcel.id());
        }

        Perilous(Post real) {
            this.real = real;
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            if (hits(10)) return new Delivery.Later("451 greylisted");
            var delivery = real.deliver(parcel);
            if (kills(parcel)) throw new IllegalStateException("killed");
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
        var first = store.lease(OutboxStore.Kind.PROMPT, 10, Duration.ofMinutes(1));
        var second = store.lease(OutboxStore.Kind.PROMPT, 10, Duration.ofMinutes(1));
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
        try (var lookout = new Lookout(office.database.db());
                var sender = office.sender(office.post())) {
            sender.start(lookout);
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
        office.empty(office.sender(office.post()));
        var message = office.received().getFirst();
        assertEquals("Întâlnire „țintă”", message.getSubject());
        var parts = (jakarta.mail.Multipart) message.getContent();
        assertEquals(2, parts.getCount());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/calendar"));
        assertTrue(parts.getBodyPart(1).getContentType().contains("method=REQUEST"));
    }

    /** Letters that the other side keeps waiting, and more behind them. */
    @Test
    void a_link_that_somebody_waits_for_passes_letters_to_many_and_several_leave_at_once() {
        var slow = new CountDownLatch(1);
        var left = new ConcurrentLinkedQueue<String>();
        var together = new AtomicInteger();
        Post post = parcel -> {
            if (parcel.recipient().startsWith("many")) {
                together.incrementAndGet();
                awaitLatch(slow);
            }
            left.add(parcel.recipient());
            return new Post.Delivery.Accepted("250 ok");
        };
        var circular = UUID.randomUUID();
        for (var n = 0; n < 50; n++)
            office.put(mail("many:" + n, "many" + n + "@example.org")
                    .about(Matter.NONE.toMany(circular, "https://plenary.example/x")));
        try (var lookout = new Lookout(office.database.db());
                var sender = office.sender(post)) {
            sender.start(lookout);
            Await.until("letters are under way", Duration.ofSeconds(10), () -> together.get() == OutboxLane.AT_ONCE);
            office.put(mail("sign-in", "link@example.org"));
            office.outbox.wake();
            Await.until("the link leaves", Duration.ofSeconds(10), () -> left.contains("link@example.org"));
            assertEquals(List.of("link@example.org"), List.copyOf(left), "before every letter");
            slow.countDown();
            Await.until("all leave", Duration.ofSeconds(20), () -> left.size() == 51);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** As servers say it: what is wrong with us is mended by us while mails wait; a reader who is not there is final. */
    @Test
    void only_what_is_wrong_with_the_reader_is_final() throws Exception {
        try (var database = TestDb.open()) {
            var us = "TurnedAway";
            var reader = "Refused";
            assertEquals(us, refused(database, "AUTH", "535 5.7.8 Authentication credentials invalid"));
            assertEquals(us, refused(database, "MAIL FROM", "553 5.7.1 Sender address rejected: not owned by user"));
            assertEquals(us, refused(database, "RCPT TO", "554 5.7.1 Relay access denied"));
            assertEquals(us, refused(database, "RCPT TO", "550 5.1.8 Sender address rejected: Domain not found"));
            assertEquals(us, refused(database, ".", "550 5.7.26 This mail is not authenticated"));
            assertEquals(us, refused(database, ".", "554 Message refused"));
            assertEquals(reader, refused(database, "RCPT TO", "550 5.1.1 User unknown"));
            assertEquals(reader, refused(database, "RCPT TO", "550 no such user"));
            assertEquals(reader, refused(database, ".", "550 5.2.1 The mailbox is disabled"));
            assertEquals("Later", refused(database, "RCPT TO", "451 4.7.1 greylisted"));
        }
    }

    private static String refused(TestDb database, String command, String answer) throws Exception {
        try (var sink = new Sink(n -> command.equals(".") ? answer : "250 ok")) {
            if (!command.equals(".")) sink.refusing = new Sink.Refusing(command, answer);
            var config = new MailConfig()
                    .setHostname("127.0.0.1")
                    .setPort(sink.port())
                    .setStarttls(StartTLSOptions.DISABLED)
                    .setLogin(LoginOption.REQUIRED)
                    .setUsername("plenary")
                    .setPassword("wrong");
            var post = new SmtpPost(database.vertx(), config, PostOffice.FROM, new Words());
            var parcel = new Post.Parcel(
                    UUID.randomUUID(), "malik@example.org", "S", "T", Optional.empty(), Post.Dress.PLAIN, 1);
            return post.deliver(parcel).getClass().getSimpleName();
        }
    }

    @Test
    void a_server_that_turns_us_away_gets_the_mail_once_it_is_mended_and_somebody_is_told() {
        office.put(mail("m", "a@example.org"));
        var meters = new SimpleMeterRegistry();
        office.sender(parcel -> new Post.Delivery.TurnedAway("535 5.7.8 wrong"), meters)
                .round();
        assertEquals(1, office.waiting(), "it is not given up");
        assertEquals(1, meters.counter("plenary.mail.turned.away").count());
        office.waitForDue();
        office.empty(office.sender(office.post()));
        assertEquals(1, office.received().size());
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
