package io.plenary.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.mail.Letters;
import io.plenary.platform.Lease;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes look for reminders that are due; the one that has the lease freezes and wakes. */
class CircularOnceIT {
    private static final int PEOPLE = 500;
    private static final int HOUR = 60;

    private static Newsroom room;
    private Newsroom.Gathering event;

    @BeforeAll
    static void open() {
        room = new Newsroom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void a_reminder_that_is_due() {
        event = room.gathering(PEOPLE, Duration.ofMinutes(30));
        room.circular(event, "before", HOUR, Duration.ofHours(2));
    }

    @Promise("E2")
    @Test
    void a_reminder_goes_once_to_each_although_three_nodes_look_and_the_holder_freezes() throws Exception {
        assertEquals(Map.of("mails", PEOPLE, "people", PEOPLE), afterFreezing(true, true));
    }

    /** What protects by itself is the fence: without the key of reader and time the freeze still does no harm. */
    @Promise("E2")
    @Test
    void the_fence_alone_keeps_a_woken_node_from_writing() throws Exception {
        assertEquals(Map.of("mails", PEOPLE, "people", PEOPLE), afterFreezing(true, false));
    }

    /** The twin. */
    @Test
    void without_fence_and_key_a_woken_node_writes_again() throws Exception {
        assertTrue(afterFreezing(false, false).get("mails") > PEOPLE);
    }

    private Map<String, Integer> afterFreezing(boolean fenced, boolean keyed) throws Exception {
        var frozen = new CountDownLatch(1);
        var thawed = new CountDownLatch(1);
        var first = new AtomicBoolean(true);
        var lease = new Lease("circulars", Duration.ofSeconds(30));
        var guard = new CircularClock.Guard(lease, fenced, keyed, due -> {
            if (!first.getAndSet(false)) return;
            frozen.countDown();
            await(thawed);
        });
        try (var sleeper = room.clock(guard);
                var second = room.clock(new CircularClock.Guard(lease, fenced, keyed, due -> {}));
                var third = room.clock(new CircularClock.Guard(lease, fenced, keyed, due -> {}));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asleep = threads.submit(sleeper::round);
            assertTrue(frozen.await(20, TimeUnit.SECONDS));
            second.round();
            assertEquals(0, room.mails(event).get("mails"), "nobody takes over while the lease runs");
            room.leasesRunOut();
            var others = java.util.List.of(threads.submit(second::round), threads.submit(third::round));
            for (var one : others) one.get(30, TimeUnit.SECONDS);
            thawed.countDown();
            asleep.get(30, TimeUnit.SECONDS);
            second.round();
        }
        return room.mails(event);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void an_event_that_moves_takes_its_reminder_along_and_those_who_left_get_none() {
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
            assertEquals(PEOPLE, room.mails(event).get("mails"));
            room.move(event, Duration.ofDays(3));
            clock.round();
            assertEquals(PEOPLE, room.mails(event).get("mails"), "it is not due yet");
            room.cancel(event, 100);
            room.move(event, Duration.ofMinutes(50));
            clock.round();
            assertEquals(2 * PEOPLE - 100, room.mails(event).get("mails"), "told of the new time");
        }
    }

    @Promise("E2")
    @Test
    void a_reminder_held_back_on_its_way_goes_to_the_rest_once_it_is_released() {
        var series = room.gathering(7, Duration.ofMinutes(30));
        room.session(series, "Soon", Duration.ofMinutes(30));
        room.circular(series, "session", HOUR, Duration.ofHours(2));
        var early = room.gathering(3, Duration.ofMinutes(30));
        room.circular(early, "before", HOUR, Duration.ofHours(2));
        room.hold(early);
        room.release(early);
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
            for (var one : List.of(event, series)) {
                room.leave(one, 4);
                room.hold(one);
                assertEquals(4, room.mails(one).get("mails"), "the others came back");
                room.release(one);
                room.hold(one);
                room.release(one);
            }
            clock.round();
        }
        assertEquals(Map.of("mails", PEOPLE, "people", PEOPLE), room.mails(event));
        assertEquals(Map.of("mails", 7, "people", 7), room.mails(series));
        assertEquals(0, room.mails(early).get("mails"), "released too late for its moment");
    }

    @Test
    void nothing_reminds_of_an_event_that_was_taken_back_into_a_draft() {
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            room.standing(event, "draft");
            clock.round();
            assertEquals(0, room.mails(event).get("mails"));
            room.standing(event, "published");
            clock.round();
            assertEquals(PEOPLE, room.mails(event).get("mails"), "back again, it is reminded of");
        }
    }

    @Test
    void letters_that_cannot_go_keep_no_other_house_waiting() {
        var calledOff = room.gathering(1, Duration.ofMinutes(-200));
        room.callOff(calledOff);
        for (var n = 0; n < 25; n++) room.circular(calledOff, "after", 5, Duration.ofHours(2));
        var broken = room.gathering(1, Duration.ofMinutes(-200));
        room.circular(broken, "after", 5, Duration.ofHours(2));
        room.breakLetters(broken);
        var other = room.gathering(5, Duration.ofMinutes(-200));
        room.circular(other, "after", 5, Duration.ofHours(2));
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
        }
        assertEquals(Map.of("mails", 5, "people", 5), room.mails(other));
        assertEquals(0, room.mails(calledOff).get("mails"));
    }

    @Test
    void a_reminder_released_too_late_and_a_letter_that_is_held_go_to_nobody() {
        var other = room.gathering(3, Duration.ofMinutes(30));
        room.circular(other, "before", HOUR, Duration.ZERO);
        room.heldCircular(other);
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
        }
        assertEquals(0, room.mails(other).get("mails"));
    }

    @Test
    void those_who_apply_are_written_to_by_where_they_stand_and_whoever_withdrew_is_not() {
        var reached = Map.of(
                "application-draft", "draft-",
                "application-submitted", "submitted-",
                "application-accepted", "accepted-offered",
                "application-waiting", "waiting-waiting",
                "application-declined", "declined-");
        for (var each : reached.entrySet()) {
            var call = room.gathering(2, Duration.ofDays(9));
            for (var state : List.of("draft", "submitted", "withdrawn", "declined")) room.applicant(call, state, "");
            for (var seat : List.of("offered", "confirmed", "declined", "lapsed"))
                room.applicant(call, "accepted", seat);
            room.applicant(call, "waiting", "waiting");
            for (var state : List.of("draft", "submitted", "declined")) room.applicant(call, state, "confirmed");
            room.toApplicants(call, "release", each.getKey(), Duration.ofDays(2));
            try (var clock = room.clock(CircularClock.Guard.usual())) {
                clock.round();
                clock.round();
            }
            var told = room.recipients(call);
            assertEquals(1, told.size(), each.getKey() + " " + told);
            assertTrue(told.getFirst().startsWith(each.getValue()), told.toString());
        }
    }

    @Test
    void a_draft_is_reminded_of_the_deadline_once_and_anew_when_that_moves() {
        var call = room.gathering(1, Duration.ofDays(9));
        room.applicant(call, "draft", "");
        room.applicant(call, "submitted", "");
        room.toApplicants(call, "deadline", "application-draft", Duration.ofMinutes(90));
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
            assertEquals(List.of(), room.recipients(call), "not due yet");
            room.closes(call, Duration.ofMinutes(30));
            clock.round();
            clock.round();
            assertEquals(1, room.recipients(call).size());
            room.closes(call, Duration.ofMinutes(50));
            clock.round();
            assertEquals(2, room.recipients(call).size(), "of the new deadline");
            room.closes(call, Duration.ofMinutes(-1));
            clock.round();
            assertEquals(2, room.recipients(call).size(), "nobody is reminded of what is over");
        }
    }

    @Test
    void whoever_has_more_time_is_reminded_before_their_own_deadline_and_not_before_that_of_the_others() {
        var call = room.gathering(1, Duration.ofDays(9));
        var usual = room.applicant(call, "draft", "");
        var late = room.applicant(call, "draft", "");
        var sent = room.applicant(call, "submitted", "");
        for (var one : List.of(late, sent)) room.extend(call, one, Duration.ofDays(1));
        room.extend(call, "nobody@example.org", Duration.ofMinutes(30));
        room.toApplicants(call, "deadline", "application-draft", Duration.ofMinutes(30));
        room.words(call, "Until {until}");
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
            clock.round();
            assertEquals(List.of(usual), room.recipients(call), "the other one has a day left");
            room.closes(call, Duration.ofMinutes(-1));
            var until = room.extend(call, late, Duration.ofMinutes(40));
            room.extend(call, sent, Duration.ofMinutes(40));
            clock.round();
            clock.round();
            assertEquals(1, room.words(late).size(), "once");
            assertTrue(room.words(late).getFirst().startsWith("Until " + Letters.when(until, "en", "UTC")));
            assertEquals(0, room.words(sent).size(), "it has come");
            room.extend(call, late, Duration.ofMinutes(50));
            clock.round();
            assertEquals(2, room.words(late).size(), "of the new one");
            assertEquals(1, room.words(usual).size());
            room.extend(call, usual, Duration.ofMinutes(-1));
            clock.round();
            assertEquals(1, room.words(usual).size(), "nobody is reminded of what is over");
        }
    }

    /** Ten webinars, each of which comes near in its turn. */
    @Test
    void each_session_of_a_series_is_reminded_of_once_at_its_own_time() {
        var series = room.gathering(7, Duration.ofMinutes(30));
        var ten = IntStream.range(0, 10)
                .mapToObj(n -> room.session(series, "Webinar " + n, Duration.ofDays(7L * n + 1)))
                .toList();
        room.chosen(series, ten.get(3), 2);
        room.standing(ten.get(5), "cancelled");
        room.circular(series, "session", HOUR, Duration.ofHours(2));
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
            assertEquals(0, room.mails(series).get("mails"), "none is near");
            for (var n = 0; n < ten.size(); n++) {
                room.moveSession(ten.get(n), Duration.ofMinutes(30));
                clock.round();
                clock.round();
                var expected = n == 3 ? 2 : n == 5 ? 0 : 7;
                assertEquals(expected, room.about(ten.get(n)).size(), "webinar " + n);
                room.moveSession(ten.get(n), Duration.ofMinutes(-10));
            }
            assertEquals(8 * 7 + 2, room.mails(series).get("mails"));
            var link = "/registration?session=" + ten.get(4) + "#";
            assertTrue(room.about(ten.get(4)).stream().allMatch(words -> words.contains(link)), "its own room");
            room.moveSession(ten.get(4), Duration.ofMinutes(45));
            clock.round();
            assertEquals(7, room.about(ten.get(4)).size(), "one that moves is not reminded of twice");
        }
    }

    @Test
    void a_session_that_moves_before_its_reminder_takes_it_along() {
        var series = room.gathering(2, Duration.ofMinutes(30));
        var session = room.session(series, "Moved", Duration.ofDays(1));
        room.circular(series, "session", HOUR, Duration.ofHours(2));
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            room.moveSession(session, Duration.ofDays(2));
            clock.round();
            assertEquals(0, room.about(session).size());
            room.stage(session, "ended");
            room.moveSession(session, Duration.ofMinutes(20));
            clock.round();
            assertEquals(0, room.about(session).size(), "it is over");
            room.stage(session, "scheduled");
            clock.round();
            assertEquals(2, room.about(session).size());
        }
    }

    @Test
    void a_follow_up_goes_after_the_end_and_skips_addresses_that_are_stopped_and_accounts_that_are_disabled() {
        var other = room.gathering(6, Duration.ofMinutes(-200));
        room.circular(other, "after", 5, Duration.ofHours(2));
        room.stop(other, 2);
        room.world.sql(
                "update person set disabled_at = now() where id ="
                        + " (select person_id from registration where event_id = $1 order by person_id desc limit 1)",
                other.id());
        try (var clock = room.clock(CircularClock.Guard.usual())) {
            clock.round();
            clock.round();
        }
        assertEquals(Map.of("mails", 3, "people", 3), room.mails(other));
    }
}
