package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.AccountService;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Revocations;
import io.plenary.accounts.SignInKeys;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInTokens;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.organisations.OrganisationService;
import io.plenary.organisations.members.SuspensionService;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.http.UpgradeRejectedException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door: origin, ticket, hello, numbers, signs of life (promises.md 4.4). */
@Timeout(60)
class LiveDoorIT {
    /** A client that never answers a ping. */
    private static final String UPGRADE = """
            GET /live HTTP/1.1\r
            Host: localhost\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Origin: %s\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Version: 13\r
            \r
            """;

    private static final Duration BOUND = Duration.ofSeconds(5);
    private static TestDb database;
    private LiveRig rig;
    private PersonId malik;

    @BeforeAll
    static void open() {
        database = TestDb.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void start() {
        rig = LiveRig.on(database);
        malik = rig.rooms.attendee("Malik Demo");
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private void restart(LiveRig.Choice choice) {
        rig.close();
        rig = new LiveRig(database, choice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://localhost.evil.example", "https://localhost", "http://localhost:81", ""})
    void another_origin_is_refused_before_the_upgrade(String origin) {
        var refused =
                assertThrows(UpgradeRejectedException.class, () -> Page.open(database.vertx(), rig.port(), origin));
        assertEquals(403, refused.getStatus());
    }

    @Test
    void a_ticket_opens_one_socket_once() {
        var ticket = rig.tickets.issue(rig.caller(malik)).ticket();
        var first = rig.stranger();
        first.send(new LiveCommand.Hello("1", ticket));
        assertEquals(malik.toString(), first.await("welcome").getJsonObject("d").getString("person"));
        assertEquals("auth-required", rig.stranger().refusal(new LiveCommand.Hello("1", ticket)));
    }

    @Test
    void of_fifty_who_bring_the_same_ticket_one_is_let_in() throws InterruptedException, ExecutionException {
        var ticket = rig.tickets.issue(rig.caller(malik)).ticket();
        var admitted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<java.util.concurrent.Callable<Boolean>>();
            for (var n = 0; n < 50; n++)
                tries.add(() -> rig.tickets.redeem(ticket).isPresent());
            for (var one : threads.invokeAll(tries)) if (one.get()) admitted++;
        }
        assertEquals(1, admitted);
    }

    @Test
    void an_expired_ticket_opens_nothing() {
        var ticket = rig.tickets.issue(rig.caller(malik)).ticket();
        database.db().execute("update socket_ticket set expires_at = now() - interval '1 second'");
        assertEquals("auth-required", rig.stranger().refusal(new LiveCommand.Hello("1", ticket)));
    }

    @Test
    void the_ticket_of_an_ended_sign_in_opens_nothing() {
        var caller = rig.caller(malik);
        var ticket = rig.tickets.issue(caller).ticket();
        database.db().execute("update sign_in set ended_at = now() where person_id = $1", malik);
        var page = rig.stranger();
        assertEquals("sign-in-ended", page.refusal(new LiveCommand.Hello("1", ticket)));
        assertEquals(4401, page.closeCode());
    }

    @Test
    void who_does_not_say_hello_in_time_is_sent_away() {
        restart(LiveRig.Choice.standard()
                .with(new SocketLimits(
                        Duration.ofMillis(300), Duration.ofSeconds(20), Duration.ofSeconds(45), 5, 10, 200, 30)));
        assertEquals(4408, rig.stranger().closeCode());
    }

    @Test
    void nothing_is_done_before_hello() {
        var topic = LiveRig.chatOf(rig.rooms.session());
        var page = rig.stranger();
        assertEquals("auth-required", page.refusal(new LiveCommand.Join("1", topic, 0, 0)));
        assertEquals("auth-required", page.refusal(new LiveCommand.ChatSay("2", topic, "Hello")));
    }

    @Test
    void a_sign_in_has_five_sockets_and_a_person_ten() {
        var caller = rig.caller(malik);
        for (var n = 0; n < 5; n++) rig.page(caller);
        var sixth = rig.stranger();
        assertEquals(
                "rate-limited",
                sixth.refusal(
                        new LiveCommand.Hello("1", rig.tickets.issue(caller).ticket())));
        assertEquals(4429, sixth.closeCode());

        var other = rig.caller(malik);
        for (var n = 0; n < 5; n++) rig.page(other);
        var eleventh = rig.stranger();
        var third = rig.caller(malik);
        assertEquals(
                "rate-limited",
                eleventh.refusal(
                        new LiveCommand.Hello("1", rig.tickets.issue(third).ticket())));
    }

    @Test
    void strangers_of_one_address_are_few() {
        restart(LiveRig.Choice.standard()
                .with(new SocketLimits(
                        Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(45), 5, 10, 2, 30)));
        var first = rig.stranger();
        rig.stranger();
        assertEquals(429, refusal());
        first.send(new LiveCommand.Hello(
                "1", rig.tickets.issue(rig.caller(rig.rooms.attendee("Dana"))).ticket()));
        first.await("welcome");
        rig.stranger();
    }

    private int refusal() {
        return assertInstanceOf(
                        UpgradeRejectedException.class, assertThrows(RuntimeException.class, () -> rig.stranger()))
                .getStatus();
    }

    /** The crowd that a dead node sends to the others brings tickets, from one address where it sits in one hall. */
    @Test
    void an_address_that_brings_no_tickets_waits_in_the_end_and_a_crowd_with_tickets_never_does() {
        for (var n = 0; n < 597; n++) rig.limits.take(LiveEndpoint.STRANGERS, "127.0.0.1");
        for (var n = 0; n < 20; n++)
            rig.page(rig.rooms.attendee("Attendee " + n)).close();
        // Some come back meanwhile, fewer than are knocking.
        var refused = 0;
        for (var n = 0; n < 200 && refused == 0; n++) refused = knock();
        assertEquals(429, refused);
    }

    /** @return why it was turned away; 0 when it was let in, and left without a word */
    private int knock() {
        try {
            rig.stranger().close();
            return 0;
        } catch (UpgradeRejectedException turnedAway) {
            return turnedAway.getStatus();
        }
    }

    @Test
    void who_gives_no_sign_of_life_is_let_go() throws IOException {
        restart(LiveRig.Choice.standard()
                .with(new SocketLimits(
                        Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofMillis(2_500), 5, 10, 200, 30)));
        rig.rounds.start(rig.lookout);
        var alive = rig.page(malik);
        var begun = System.nanoTime();
        try (var silent = new Socket("localhost", rig.port())) {
            silent.getOutputStream().write(UPGRADE.formatted(LiveRig.ORIGIN).getBytes(StandardCharsets.US_ASCII));
            Await.soon("both are here", () -> sockets() == 2);
            Await.until("the silent one is let go", Duration.ofSeconds(10), () -> sockets() == 1);
        }
        // Longer than the timer of idle connections, for which a pong is a sign of life as well.
        Await.until("nobody says a word", Duration.ofSeconds(10), () -> System.nanoTime() - begun > 4_500_000_000L);
        assertEquals(1, sockets());
        assertTrue(alive.frames("beat").size() > 1, "a script hears that the line is alive");
        alive.answer(new LiveCommand.Join("1", Topic.me(), 0, 0));
    }

    private double sockets() {
        return rig.meters.get("plenary.live.sockets").gauge().value();
    }

    @Test
    void a_socket_that_is_gone_leaves_nothing_behind() {
        var session = rig.rooms.session();
        var pages = new ArrayList<>(List.of(rig.stranger(), rig.inChat(malik, session), rig.page(malik)));
        pages.forEach(Page::close);
        Await.until("everything is given back", Duration.ofSeconds(10), () -> rig.endpoint.counted() == 0);
        assertEquals(0, rig.attendance.here(session));
        assertEquals(0, sockets());
        Await.until(
                "no subscription is left",
                Duration.ofSeconds(10),
                () -> rig.meters.get("fanout.subscriptions").gauge().value() == 0);
    }

    @Test
    @Promise("T1")
    void sockets_of_an_ended_sign_in_are_closed_and_others_stay() {
        var caller = rig.caller(malik);
        var ended = rig.page(caller);
        var other = rig.page(malik);
        rig.endpoint.endSignIns(
                (person, signIn) -> signIn.equals(caller.required().signIn()));
        assertEquals(4401, ended.closeCode());
        other.answer(new LiveCommand.Join("1", Topic.me(), 0, 0));
    }

    private SuspensionService suspensions(Revocations elsewhere) {
        var db = database.db();
        return new SuspensionService(new SuspensionService.Parts(
                db,
                new OrganisationService(db),
                elsewhere,
                new Letters(new Words()),
                new Outbox(),
                "http://localhost"));
    }

    @Test
    @Promise("T1")
    void rooms_of_an_organisation_that_is_suspended_elsewhere_close_for_everybody_and_open_again() {
        rig.rounds.start(rig.lookout);
        var session = rig.rooms.session();
        var dana = rig.rooms.host("Dana Demo", session);
        var pages = List.of(rig.inChat(malik, session), rig.inChat(dana, session));
        var db = database.db();
        var slug = "org-" + rig.rooms.organisation();
        var chat = LiveRig.chatOf(session);
        try (var elsewhere = new Revocations(db, new SignInKeys(db))) {
            assertTrue(suspensions(elsewhere).suspend(slug));
            Await.until("nobody hears", BOUND, () -> rig.fanout.subscribers(chat.toString()) == 0);
            for (var page : pages) assertEquals("not-found", page.refusal(new LiveCommand.Join(Page.id(), chat, 0, 0)));
            assertTrue(suspensions(elsewhere).resume(slug));
        }
        Await.until(
                "the room is open again",
                BOUND,
                () -> pages.getFirst().refusal(new LiveCommand.Join(Page.id(), chat, 0, 0)) == null);
    }

    @Test
    @Promise("T1")
    void sockets_of_somebody_whose_account_is_disabled_elsewhere_close_and_others_stay() {
        rig.rounds.start(rig.lookout);
        var session = rig.rooms.session();
        var dana = rig.rooms.host("Dana Demo", session);
        var db = database.db();
        var keys = new SignInKeys(db);
        var email = EmailAddress.of(malik + "@example.org");
        try (var here = new Revocations(db, keys);
                var elsewhere = new Revocations(db, keys)) {
            here.onCutoff(cutoff -> rig.endpoint.endSignIns(cutoff::ends));
            here.start(rig.lookout);
            var page = rig.inChat(malik, session);
            var other = rig.inChat(dana, session);
            var accounts = new AccountService(
                    db, new SignInService(db, new SignInTokens(keys, LiveRig.ORIGIN, Clock.systemUTC()), elsewhere));
            accounts.disable(email);
            assertEquals(4401, page.closeCode());
            assertThrows(Refusal.class, () -> rig.access.caller(malik, rig.signIn(malik)));
            other.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "Still here"));
            accounts.enable(email);
            assertNull(rig.page(malik).refusal(new LiveCommand.Join(Page.id(), LiveRig.chatOf(session), 0, 0)));
        }
    }
}
