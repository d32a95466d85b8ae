package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.SignInService.Begun;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Callers.Credentials;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of end, made on one node, seen by the view of another that learns of it from the table alone. */
class RevocationsIT {
    private static final Duration BOUND = Duration.ofSeconds(5);

    private static TestDb database;
    private static Node here;
    private static Node there;

    @BeforeAll
    static void start() {
        database = TestDb.open();
        here = new Node(database.db());
        there = new Node(database.db());
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
        database.close();
    }

    private static boolean viewHolds(Node node, Begun begun) {
        var claims = (SignInTokens.Reading.Holds) new SignInTokens(node.keys, Node.ORIGIN, java.time.Clock.systemUTC())
                .read(SignInTokens.Kind.BROWSER, begun.token());
        return node.revocations.holds(
                begun.signIn().person(), begun.signIn().id(), claims.claims().issuedAt(), claims.keyId());
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                end("signing out", (node, begun) -> node.signIns.signOut(node.caller(begun))),
                end(
                        "ending one",
                        (node, begun) -> node.signIns.end(
                                node.caller(begun), begun.signIn().id())),
                end("ending all", (node, begun) -> node.signIns.endAll(node.caller(begun))),
                end("disabling the person", (node, begun) -> new AccountService(node.db, node.signIns)
                        .disable(node.people.get(begun.signIn().person()).email())),
                end("a renewal token used twice", (node, begun) -> {
                    node.signIns.renew(node.signIns.renew(begun.refresh()).refresh());
                    assertThrows(Refusal.class, () -> node.signIns.renew(begun.refresh()));
                }),
                end("suspending the organisation", (node, begun) -> {
                    var organisation = node.organisations.create(node.db, "Gone " + Secrets.digits(8), 10);
                    node.organisations.join(
                            node.db, organisation.id(), begun.signIn().person(), Role.ORGANISER);
                    node.suspensions().suspend(organisation.slug());
                }),
                end("a stolen key", (node, begun) -> {
                    node.revocations.cutOffKey(node.keys.current().id());
                }),
                end("everything", (node, begun) -> node.revocations.cutOffEverything()));
    }

    private static Arguments end(String name, BiConsumer<Node, Begun> how) {
        return Arguments.of(name, how);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    @Promise("T1")
    void an_end_is_known_on_every_node_within_five_seconds(String name, BiConsumer<Node, Begun> end) {
        var begun = here.signIn(here.newPerson().id());
        assertTrue(viewHolds(here, begun) && viewHolds(there, begun));
        var heard = new CopyOnWriteArrayList<Cutoff>();
        there.revocations.onCutoff(heard::add);
        end.accept(here, begun);
        var acknowledged = System.nanoTime();
        assertFalse(here.holds(begun), "the node that ended it refuses at once");
        Await.until("the other node's view knows", BOUND, () -> !viewHolds(there, begun));
        Await.until("open connections there are told", BOUND, () -> heard.stream()
                .anyMatch(
                        one -> one.ends(begun.signIn().person(), begun.signIn().id())));
        assertFalse(there.holds(begun));
        assertTrue(System.nanoTime() - acknowledged < BOUND.toNanos());
        assertTrue(here.holds(here.signIn(here.newPerson().id())), "others can sign in afterwards");
    }

    @Test
    @Promise("T1")
    void a_key_that_was_only_rotated_ends_nothing() {
        var old = here.signIn(here.newPerson().id());
        var key = here.keys.rotate();
        assertTrue(here.holds(old));
        assertTrue(there.holds(old));
        var young = here.signIn(here.newPerson().id());
        assertEquals(key, here.keys.current().id());
        Await.until("the other node learns the new key when it meets it", BOUND, () -> there.holds(young));
    }

    @Test
    void an_old_key_is_refused_once_its_tokens_are_past() {
        var old = here.signIn(here.newPerson().id());
        here.keys.rotate();
        database.db()
                .execute(
                        "update signing_key set retired_at = retired_at - interval '62 minutes' where retired_at is not null");
        here.keys.reload();
        assertEquals(Caller.nobody(), here.callers.identify(new Credentials(old.token(), "")));
    }

    @Test
    void while_the_table_cannot_be_read_the_last_view_stays_and_says_so() throws Exception {
        var own = TestDb.open(2);
        var node = new Node(own.db());
        try {
            var begun = node.signIn(node.newPerson().id());
            var ended = node.signIn(node.newPerson().id());
            node.signIns.endAll(ended.signIn().person());
            own.close();
            Await.until("it says so", Duration.ofSeconds(10), node.revocations::isDegraded);
            assertTrue(viewHolds(node, begun));
            assertFalse(viewHolds(node, ended));
        } finally {
            node.close();
        }
    }

    @Test
    @Promise("C3")
    void many_who_come_while_the_table_is_silent_wait_for_one_reading() throws Exception {
        try (var own = TestDb.open(24);
                var node = new Node(own.db());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = node.signIn(node.newPerson().id());
            try (var holder = own.addresses().connect();
                    var statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                statement.execute("lock table cutoff in access exclusive mode");
                Await.until("the view is stale", Duration.ofSeconds(10), node.revocations::isDegraded);
                var came = IntStream.range(0, 50)
                        .mapToObj(number -> threads.submit(() -> node.holds(begun)))
                        .toList();
                Await.until("one of them asks", BOUND, () -> waitingFor(own) > 0);
                assertTrue(waitingFor(own) <= 2, "one for all of them, beside the look's own");
                assertTrue(came.stream().noneMatch(Future::isDone), "a stale view vouches for nobody");
                holder.rollback();
                for (var one : came) assertTrue(one.get());
            }
        }
    }

    private static int waitingFor(TestDb own) {
        return own.db()
                .get(
                        "select count(*)::int as n from pg_locks where not granted and relation = 'cutoff'::regclass",
                        row -> row.getInteger("n"));
    }

    @Test
    void one_listener_that_fails_does_not_keep_others_from_hearing() {
        try (var node = new Node(database.db())) {
            var heard = new CopyOnWriteArrayList<Cutoff>();
            node.revocations.onCutoff(cutoff -> {
                throw new IllegalStateException("broken on purpose");
            });
            node.revocations.onCutoff(heard::add);
            var begun = node.signIn(node.newPerson().id());
            node.signIns.signOut(node.caller(begun));
            Await.until("the second one hears", BOUND, () -> heard.stream()
                    .anyMatch(one ->
                            one.ends(begun.signIn().person(), begun.signIn().id())));
        }
    }

    @Test
    void two_first_starts_at_once_agree_on_a_key() throws Exception {
        try (var fresh = TestDb.open();
                var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> new SignInKeys(fresh.db()).current().id());
            var other =
                    threads.submit(() -> new SignInKeys(fresh.db()).current().id());
            assertEquals(one.get(), other.get());
            assertEquals(
                    Optional.of(1),
                    fresh.db().find("select count(*)::int as n from signing_key", row -> row.getInteger("n")));
        }
    }
}
