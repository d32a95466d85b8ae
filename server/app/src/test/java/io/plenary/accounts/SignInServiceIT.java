package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.accounts.SignInService.Begun;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Refusal;
import io.plenary.platform.Role;
import io.plenary.platform.Secrets;
import io.plenary.platform.http.Callers.Credentials;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInServiceIT {
    private static TestDb database;
    private static Node node;

    @BeforeAll
    static void start() {
        database = TestDb.open();
        node = new Node(database.db());
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    private static Begun someone() {
        return node.signIn(node.newPerson().id());
    }

    private static ErrorCode refusal(Runnable attempt) {
        return assertThrows(Refusal.class, attempt::run).code();
    }

    /** As if this renewal token had been used so many seconds earlier. */
    private static void age(String refresh, int seconds) {
        database.db()
                .execute(
                        "update refresh_token set used_at = used_at - make_interval(secs => $2) where hash = $1",
                        Secrets.hash(refresh),
                        (double) seconds);
    }

    @Test
    @Promise("T4")
    void a_renewal_token_that_comes_again_ends_the_sign_in_for_thief_and_victim() {
        var begun = someone();
        var thiefs = begun.refresh();
        var victims = node.signIns.renew(thiefs);
        age(thiefs, 11);
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.signIns.renew(thiefs)));
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.signIns.renew(victims.refresh())));
        assertFalse(node.holds(begun));
        assertFalse(node.holds(victims));
    }

    @Test
    @Promise("T4")
    void an_honest_repeat_within_ten_seconds_gets_the_same_successor() {
        var begun = someone();
        var first = node.signIns.renew(begun.refresh());
        age(begun.refresh(), 9);
        var again = node.signIns.renew(begun.refresh());
        assertEquals(first.refresh(), again.refresh());
        assertTrue(node.holds(again));
        assertNotEquals(first.refresh(), node.signIns.renew(again.refresh()).refresh());
    }

    @Test
    @Promise("T4")
    void a_repeat_is_not_honest_once_its_successor_was_used() {
        var begun = someone();
        var second = node.signIns.renew(begun.refresh());
        node.signIns.renew(second.refresh());
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.signIns.renew(begun.refresh())));
        assertFalse(node.holds(begun));
    }

    @Test
    @Promise("T4")
    void tabs_that_renew_at_once_all_get_the_same_token() throws Exception {
        var begun = someone();
        Set<String> given = new HashSet<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Begun>> tabs = IntStream.range(0, 20)
                    .<Callable<Begun>>mapToObj(tab -> () -> node.signIns.renew(begun.refresh()))
                    .toList();
            for (var one : threads.invokeAll(tabs)) given.add(one.get().refresh());
        }
        assertEquals(1, given.size());
    }

    @Test
    void an_unknown_renewal_token_is_an_ended_sign_in() {
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.signIns.renew(Secrets.token())));
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.signIns.renew("")));
    }

    @Test
    void no_token_can_be_read_out_of_the_tables() {
        var begun = someone();
        node.signIns.renew(begun.refresh());
        var stored = database.db().get("""
                        select string_agg(t::text, ' ') as all_of_it from (
                          select r::text as t from refresh_token r
                          union all select s::text from sign_in s
                          union all select a::text from audit_entry a
                        ) rows
                        """, row -> row.getString("all_of_it"));
        assertFalse(stored.contains(begun.refresh()));
        assertFalse(stored.contains(begun.token()));
    }

    @Test
    void idle_and_whole_life_end_a_sign_in_and_staff_have_less_of_both() {
        var attendee = someone();
        assertEquals(Duration.ofHours(12), life(attendee));
        var organiser = node.newPerson();
        var organisation = node.organisations.create(database.db(), "Life " + Secrets.digits(8), 10);
        node.organisations.join(database.db(), organisation.id(), organiser.id(), Role.ORGANISER);
        assertEquals(Duration.ofHours(1), life(node.signIn(organiser.id())));
        database.db()
                .execute(
                        "update sign_in set expires_at = now() where id = $1",
                        attendee.signIn().id());
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.caller(attendee)));
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.signIns.renew(attendee.refresh())));
    }

    private static Duration life(Begun begun) {
        return Duration.between(begun.signIn().seenAt(), begun.signIn().expiresAt());
    }

    @Test
    void whoever_is_on_an_open_socket_has_not_left() {
        var begun = someone();
        var id = begun.signIn().id();
        database.db().execute("update sign_in set expires_at = now() + interval '1 minute' where id = $1", id);
        node.signIns.seen(List.of(id));
        var now = node.signIns.find(id).orElseThrow();
        assertTrue(Duration.between(now.seenAt(), now.expiresAt()).toMinutes() >= 719, now.toString());
        node.signIns.seen(List.of());
    }

    @Test
    void signing_in_again_in_the_same_browser_ends_the_sign_in_before() {
        var first = someone();
        var before = node.caller(first);
        var second = node.signIns.signIn(before, before.person(), Reach.FULL, Node.FIREFOX);
        assertFalse(node.holds(first));
        assertTrue(node.holds(second));
        assertEquals(1, node.signIns.list(node.caller(second)).size());
    }

    @Test
    void people_see_and_end_their_own_sign_ins_only() {
        var person = node.newPerson();
        var laptop = node.signIn(person.id());
        var phone = node.signIn(person.id());
        var mine = node.caller(laptop);
        assertEquals(
                List.of(phone.signIn().id(), laptop.signIn().id()),
                node.signIns.list(mine).stream().map(SignIn::id).toList());
        assertEquals("Firefox on Linux", node.signIns.list(mine).getFirst().device());
        var stranger = node.caller(someone());
        assertEquals(
                ErrorCode.NOT_FOUND,
                refusal(() -> node.signIns.end(stranger, phone.signIn().id())));
        assertEquals(ErrorCode.NOT_FOUND, refusal(() -> node.signIns.end(mine, SignInId.next())));
        node.signIns.end(mine, phone.signIn().id());
        assertFalse(node.holds(phone));
        assertTrue(node.holds(laptop));
    }

    @Test
    void after_ending_all_a_new_sign_in_holds_at_once() {
        var person = node.newPerson();
        var old = node.signIn(person.id());
        node.signIns.endAll(node.caller(old));
        assertFalse(node.holds(old));
        assertTrue(node.holds(node.signIn(person.id())));
    }

    @Test
    void a_machine_has_a_bearer_token_that_ends_with_the_sign_in() {
        var begun = someone();
        var access = node.signIns.mintAccessToken(node.caller(begun), 30);
        var machine = new Credentials("", access.token());
        assertEquals(begun.signIn().person(), node.callers.identify(machine).person());
        assertEquals(
                ErrorCode.BAD_REQUEST,
                refusal(() -> node.callers.identify(new Credentials(begun.token(), access.token()))));
        assertEquals(ErrorCode.AUTH_REQUIRED, refusal(() -> node.callers.identify(new Credentials("", begun.token()))));
        assertEquals(Caller.nobody(), node.callers.identify(new Credentials(access.token(), "")));
        node.signIns.signOut(node.caller(begun));
        assertEquals(ErrorCode.SIGN_IN_ENDED, refusal(() -> node.callers.identify(machine)));
    }

    @Test
    void a_personal_link_reaches_neither_roles_nor_machines_nor_the_profile() {
        var person = node.newPerson();
        var organisation = node.organisations.create(database.db(), "Reach " + Secrets.digits(8), 10);
        node.organisations.join(database.db(), organisation.id(), person.id(), Role.OWNER);
        var caller = node.caller(node.signIns.signIn(Caller.nobody(), person.id(), Reach.REGISTRATION, Node.FIREFOX));
        assertFalse(caller.has(organisation.id(), Role.OWNER));
        assertEquals(List.of(), node.people.membershipsOf(caller));
        assertEquals(ErrorCode.FORBIDDEN, refusal(() -> node.signIns.mintAccessToken(caller, 5)));
    }

    @Test
    void a_personal_link_neither_lists_nor_ends_the_other_sign_ins_of_its_person() {
        var person = node.newPerson();
        var laptop = node.signIn(person.id());
        var link = node.signIns.signIn(Caller.nobody(), person.id(), Reach.REGISTRATION, Node.FIREFOX);
        var caller = node.caller(link);
        assertEquals(ErrorCode.FORBIDDEN, refusal(() -> node.signIns.list(caller)));
        assertEquals(
                ErrorCode.NOT_FOUND,
                refusal(() -> node.signIns.end(caller, laptop.signIn().id())));
        node.signIns.endAll(caller);
        assertFalse(node.holds(link));
        assertTrue(node.holds(laptop));
    }

    @Test
    void a_role_counts_from_the_next_request_on() {
        var person = node.newPerson();
        var begun = node.signIn(person.id());
        var organisation = node.organisations.create(database.db(), "Roles " + Secrets.digits(8), 10);
        assertFalse(node.caller(begun).has(organisation.id(), Role.MODERATOR));
        node.organisations.join(database.db(), organisation.id(), person.id(), Role.MODERATOR);
        assertTrue(node.caller(begun).has(organisation.id(), Role.MODERATOR));
        node.organisations.leave(database.db(), organisation.id(), person.id(), Role.MODERATOR);
        assertFalse(node.caller(begun).has(organisation.id(), Role.MODERATOR));
    }
}
