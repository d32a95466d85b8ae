package io.plenary.mail.bounces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.ReturnPath;
import io.plenary.mail.Seal;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes back, handed over as a mail server does it. */
class BouncesIT {
    private static TestDb database;
    private static World world;
    private static ReturnPath path;
    private static LmtpServer server;
    private static ExecutorService threads;
    private static int port;

    @BeforeAll
    static void open() {
        database = TestDb.open();
        world = World.in(database.db());
        path = new ReturnPath("bounces@plenary.example", Seal.kept(database.db()));
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server = new LmtpServer(database.vertx(), threads, new BounceService(database.db(), path));
        port = server.listen("127.0.0.1", 0).await();
    }

    @AfterAll
    static void close() {
        server.close().await();
        threads.close();
        database.close();
    }

    /** A mail that a server had accepted. */
    private static UUID sent(String to) {
        var id = Uuid7.next();
        world.sql("""
                insert into mail_outbox (id, intent, recipient, subject, body, organisation_id, event_id, sent_at)
                values ($1, $2, $3, 'News', 'Words', $4, $5, now())
                """, id, "bounce:" + id, to, world.house, world.event);
        return id;
    }

    private static String handOver(String name, UUID mail) {
        var to = path.of(mail);
        try (var postman = new Postman(port)) {
            return postman.deliver(to, Returned.message(name, to));
        }
    }

    private static String stateOf(UUID mail) {
        return database.db()
                .get(
                        "select coalesce(last_answer, '') || ' ' || (bounced_at is not null) as state from mail_outbox where id = $1",
                        row -> row.getString("state"),
                        mail);
    }

    private static String stopOf(String email) {
        return database.db()
                .find(
                        "select cause from mail_stop where organisation_id = $1 and email = $2",
                        row -> row.getString("cause"),
                        world.house,
                        email)
                .orElse("none");
    }

    @Test
    void an_address_where_nobody_is_gets_no_more_letters_to_many_and_staff_see_why() {
        var mail = sent("gone@example.org");
        assertEquals("250 2.0.0 stopped", handOver("postfix-unknown", mail));
        assertTrue(stateOf(mail).startsWith("5.1.1 smtp; 550 5.1.1"), stateOf(mail));
        assertTrue(stateOf(mail).endsWith(" true"));
        assertEquals("bounced", stopOf("gone@example.org"));
        assertEquals("250 2.0.0 known", handOver("postfix-unknown", mail), "the same report twice counts once");
    }

    @Test
    void a_full_mailbox_stops_an_address_only_after_three_mails() {
        for (var n = 0; n < 2; n++) {
            var mail = sent("full@example.org");
            assertEquals("250 2.0.0 counted", handOver("gmail-full", mail));
            assertEquals("250 2.0.0 known", handOver("gmail-full", mail));
        }
        assertEquals("none", stopOf("full@example.org"));
        assertEquals("250 2.0.0 stopped", handOver("gmail-full", sent("full@example.org")));
        assertEquals("bounced", stopOf("full@example.org"));
    }

    @Test
    void what_is_delayed_is_noted_and_an_absence_changes_nothing() {
        var mail = sent("slow@example.org");
        assertEquals("250 2.0.0 delayed", handOver("postfix-delayed", mail));
        assertTrue(stateOf(mail).startsWith("4.4.1"), stateOf(mail));
        assertEquals("250 2.0.0 unread", handOver("absence", mail));
        assertEquals("none", stopOf("slow@example.org"));
    }

    @Test
    void a_complaint_comes_to_the_plain_address_and_ends_the_letters() {
        var mail = sent("reader@provider.example");
        try (var postman = new Postman(port)) {
            var report = Returned.message("complaint", path.of(mail));
            assertEquals("250 2.0.0 stopped", postman.deliver("bounces@plenary.example", report));
        }
        assertEquals("complained", stopOf("reader@provider.example"));
        assertTrue(stateOf(mail).endsWith(" false"), "it did arrive");
    }

    @Test
    void an_address_that_is_not_sealed_is_refused_at_the_door_and_a_conversation_goes_on() {
        var forged = new ReturnPath("bounces@plenary.example", new Seal(Returned.otherKey()));
        var mail = sent("safe@example.org");
        try (var postman = new Postman(port)) {
            assertEquals("503 5.5.1 MAIL first", postman.ask("RCPT TO:<" + path.of(mail) + ">"));
            postman.ask("MAIL FROM:<>");
            var refused = postman.ask("RCPT TO:<" + forged.of(mail) + ">");
            assertEquals("550 5.1.1 no mail comes back to this address", refused);
            assertEquals("503 5.5.1 nobody to take it", postman.ask("DATA"));
            assertTrue(postman.ask("GET / HTTP/1.1").startsWith("500 "));
            var large = new byte[1_100_000];
            java.util.Arrays.fill(large, (byte) 'a');
            for (var n = 100; n < large.length; n += 100) large[n] = '\n';
            assertEquals("552 5.3.4 too large for a report", postman.deliver(path.of(mail), large));
            assertEquals(
                    "250 2.0.0 stopped",
                    postman.deliver(path.of(mail), Returned.message("exim-unknown", path.of(mail))));
        }
    }
}
