package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.LinkService.Wish;
import io.plenary.contract.ErrorCode;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkServiceIT {
    private static final int AT_ONCE = 50;

    private static TestDb database;
    private static Node node;
    private static Node other;

    @BeforeAll
    static void start() {
        database = TestDb.open();
        node = new Node(database.db());
        other = new Node(database.db());
    }

    @AfterAll
    static void stop() {
        node.close();
        other.close();
        database.close();
    }

    private static EmailAddress address(String name) {
        return EmailAddress.of(name + "-" + Secrets.digits(12) + "@example.org");
    }

    /** @return how many of so many at once were let through */
    private static long atOnce(BooleanSupplier attempt) throws InterruptedException {
        var start = new CyclicBarrier(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return attempt.getAsBoolean();
                    }))
                    .toList();
            var through = 0L;
            for (var one : attempts) through += result(one) ? 1 : 0;
            return through;
        }
    }

    private static boolean result(Future<Boolean> attempt) throws InterruptedException {
        try {
            return attempt.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    private static boolean redeems(Node where, String token) {
        try {
            where.links.redeem(token, "en", Node.sender("browser"));
            return true;
        } catch (Refusal refused) {
            assertEquals(ErrorCode.LINK_EXPIRED, refused.code());
            return false;
        }
    }

    @Test
    @Promise("T3")
    void of_fifty_presses_at_once_on_two_nodes_one_signs_in() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            var email = address("once");
            var token = node.askForLink(email, "browser");
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            var through = atOnce(() -> redeems(turn.getAndIncrement() % 2 == 0 ? node : other, token));
            assertEquals(1, through);
            var person = node.people.find(email).orElseThrow();
            assertEquals(1, new SignInStore(database.db()).list(person.id()).size());
        }
    }

    /** The twin: looking first and writing afterwards lets several through, so the test above can fail. */
    @Test
    @Promise("T3")
    void control_looking_before_writing_lets_several_through() throws InterruptedException {
        var token = node.askForLink(address("twin"), "browser");
        var looked = new CyclicBarrier(4);
        var db = database.db();
        var through = atOnce(() -> {
            var good = db.find(
                            "select 1 as good from sign_in_link where hash = $1 and used_at is null",
                            row -> 1,
                            Secrets.hash(token))
                    .isPresent();
            if (!good) return false;
            try {
                looked.await(100, TimeUnit.MILLISECONDS);
            } catch (Exception nobodyElse) {
                // Whoever is left alone goes on.
            }
            db.execute("update sign_in_link set used_at = now() where hash = $1", Secrets.hash(token));
            return true;
        });
        assertTrue(through > 1, "only " + through + " got through");
    }

    @Test
    void a_new_link_voids_the_old_one() {
        var email = address("again");
        var old = node.askForLink(email, "browser");
        var young = node.askForLink(email, "browser");
        assertNotEquals(old, young);
        assertTrue(!redeems(node, old));
        assertTrue(redeems(node, young));
    }

    @Test
    void a_link_is_good_for_ten_minutes() {
        var token = node.askForLink(address("late"), "browser");
        database.db()
                .execute(
                        "update sign_in_link set expires_at = expires_at - interval '10 minutes' where hash = $1",
                        Secrets.hash(token));
        assertTrue(!redeems(node, token));
    }

    @Test
    void the_first_use_makes_the_person_and_the_second_finds_the_same() {
        var email = address("new.comer");
        assertTrue(node.people.find(email).isEmpty());
        var first = node.links.redeem(node.askForLink(email, "b"), "ro", Node.sender("b"));
        var person = node.people.get(first.begun().signIn().person());
        assertEquals("ro", person.locale());
        assertTrue(person.name().value().startsWith("new.comer-"));
        assertEquals(Optional.of(NextPage.of("/home")), first.next());
        var second = node.links.redeem(node.askForLink(email, "b"), "en", Node.sender("b"));
        assertEquals(person.id(), second.begun().signIn().person());
    }

    @Test
    void a_link_that_another_browser_opens_works_and_is_noted() {
        var begun = node.links
                .redeem(node.askForLink(address("phone"), "laptop"), "en", Node.sender("phone"))
                .begun();
        assertEquals(1, notes(begun.signIn().id().toString()));
        var same = node.links
                .redeem(node.askForLink(address("desk"), "laptop"), "en", Node.sender("laptop"))
                .begun();
        assertEquals(0, notes(same.signIn().id().toString()));
    }

    private static int notes(String signIn) {
        return database.db().get("""
                        select count(*)::int as n from audit_entry
                        where action = 'link.other-browser' and target = $1
                        """, row -> row.getInteger("n"), signIn);
    }

    @Test
    void an_address_gets_three_mails_in_a_quarter_of_an_hour_and_the_fourth_wish_looks_the_same() {
        try (var limited = new Node(database.db(), new RateLimits(Clock.systemUTC(), false))) {
            var email = address("eager");
            for (var n = 0; n < 5; n++)
                limited.links.request(new Wish(email, Optional.empty(), "en", "b"), "10.0.0." + n);
            var mails = database.db()
                    .get(
                            "select count(*)::int as n from mail_outbox where recipient = $1",
                            row -> row.getInteger("n"),
                            email.value());
            assertEquals(3, mails);
        }
    }

    @Test
    void a_network_is_told_to_wait_after_ten() {
        try (var limited = new Node(database.db(), new RateLimits(Clock.systemUTC(), false))) {
            for (var n = 0; n < 10; n++)
                limited.links.request(new Wish(address("many"), Optional.empty(), "en", "b"), "10.1.1.1");
            var wish = new Wish(address("many"), Optional.empty(), "en", "b");
            var refused = assertThrows(Refusal.class, () -> limited.links.request(wish, "10.1.1.1"));
            assertEquals(ErrorCode.RATE_LIMITED, refused.code());
            assertTrue(refused.retryAfter() > 0);
        }
    }

    @Test
    void guessing_is_slowed_down_and_a_right_link_still_works() {
        try (var limited = new Node(database.db(), new RateLimits(Clock.systemUTC(), false))) {
            for (var n = 0; n < 5; n++) assertTrue(!redeems(limited, Secrets.token()));
            var sixth =
                    assertThrows(Refusal.class, () -> limited.links.redeem(Secrets.token(), "en", Node.sender("b")));
            assertEquals(ErrorCode.RATE_LIMITED, sixth.code());
            assertTrue(redeems(limited, limited.askForLink(address("right"), "b")));
        }
    }
}
