package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a room bears of people who may not, cannot or should not, while the others go on. */
@Tag("long")
@Timeout(180)
class RoomUnderLoadLongIT extends InARoom {
    private static final Duration BOUND = Duration.ofSeconds(5);

    RoomUnderLoadLongIT() {
        super(LiveRig.Choice.standard());
    }

    private void moderates(PersonId person) {
        database.db()
                .execute(
                        "insert into membership (organisation_id, person_id, role) values ($1, $2, 'moderator')",
                        rig.rooms.organisation(),
                        person);
    }

    /** Fifty on two nodes hide one message after the other until they may not any more, all on one socket each. */
    @Test
    @Promise("T2")
    void fifty_moderators_who_hide_in_a_loop_stop_within_five_seconds_of_their_demotion_and_go_on_when_it_is_undone()
            throws Exception {
        var chat = LiveRig.chatOf(session);
        var none = new MessageId(Uuid7.next());
        var unhurried = LiveRig.Choice.standard().with(SocketLimits.bench()).withoutRateLimits();
        try (var one = new LiveRig(database, unhurried);
                var other = new LiveRig(database, unhurried);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = new ArrayList<PersonId>();
            var pages = new ArrayList<Page>();
            for (var n = 0; n < 50; n++) {
                people.add(rig.rooms.attendee("Moderator " + n));
                moderates(people.getLast());
                pages.add((n % 2 == 0 ? one : other).inChat(people.getLast(), session));
            }
            // A moderator hears that there is no such message, others that they may not.
            for (var page : pages) assertEquals("not-found", refusal(page, chat, none));
            database.db().execute("delete from membership where person_id = any ($1)", people);
            System.out.println(
                    "T2 demoted, longest of fifty: " + longest(threads, pages, "forbidden", chat, none) + " ms");
            people.forEach(this::moderates);
            System.out.println(
                    "T2 promoted, longest of fifty: " + longest(threads, pages, "not-found", chat, none) + " ms");
            var desk = Topic.of(Topic.Kind.DESK, session);
            for (var page : pages) assertNull(page.refusal(new LiveCommand.Join(Page.id(), desk, 0, 0)));
        }
    }

    private static String refusal(Page page, Topic chat, MessageId message) {
        return page.refusal(new LiveCommand.ChatHide(Page.id(), chat, message));
    }

    /** How long the last of them needed until it is answered so, and then twice more. */
    private static long longest(
            java.util.concurrent.ExecutorService threads, List<Page> pages, String code, Topic chat, MessageId message)
            throws Exception {
        var began = System.nanoTime();
        var loops = pages.stream()
                .map(page -> threads.submit(() -> {
                    Await.until("answered " + code, BOUND, () -> code.equals(refusal(page, chat, message)));
                    var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                    for (var n = 0; n < 2; n++) assertEquals(code, refusal(page, chat, message));
                    return millis;
                }))
                .toList();
        var longest = 0L;
        for (var loop : loops) longest = Math.max(longest, loop.get());
        return longest;
    }

    /** Two hundred read fifty messages a second while every malformed kind comes in, round after round. */
    @Test
    @Promise("L10")
    void malformed_frames_beside_two_hundred_readers_cost_none_of_them_a_message() throws Exception {
        var readers = new ArrayList<Page>();
        for (var n = 0; n < 200; n++) readers.add(rig.inChat(rig.rooms.attendee("Reader " + n), session));
        var speakers = speakers(60);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var talk = threads.submit(() -> talk(speakers, 500, 50));
            for (var round = 0; round < 10; round++) {
                var hostile = rig.inChat(rig.rooms.attendee("Mallory " + round), session);
                for (var n = 0; n < 16; n++) hostile.web().writeTextMessage(MALFORMED.get(n));
                assertEquals(1008, hostile.closeCode());
                assertTrue(hostile.frames("err").size() >= 15, () -> hostile.frames()
                        .toString());
            }
            talk.get();
        }
        for (var reader : readers) {
            reader.await(
                    "the last", frame -> Long.valueOf(500).equals(frame.getLong("seq")) && frame.containsKey("by"));
            assertEquals(dense(500), seqs(reader));
            assertFalse(reader.web().isClosed());
        }
    }

    private static final List<String> MALFORMED = List.of(
            "{",
            "[]",
            "null",
            "7",
            "\"text\"",
            "",
            "{\"t\":7}",
            "{\"t\":\"nonsense\"}",
            "{\"t\":\"chat.say\"}",
            "{\"t\":\"join\",\"t\":\"join\"}",
            "{\"t\":\"chat.say\",\"id\":{}}",
            "{{{{{{{{",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "\u0000",
            "{\"t\":\"chat.react\",\"id\":\"x\",\"d\":{\"emoji\":\"\\ud800\"}}",
            "{\"id\":\"only\"}");

    /** One sends fifty a second and a hundred talk as people do: every frame is answered, and nobody feels the flood. */
    @Test
    @Promise("L15")
    void a_flood_is_answered_frame_by_frame_and_a_hundred_others_are_acknowledged() throws Exception {
        var flooder = rig.inChat(malik, session);
        var speakers = speakers(100);
        var sent = new HashSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var talk = threads.submit(() -> talk(speakers, 100, 20));
            var next = System.nanoTime();
            for (var n = 0; n < 250; n++) {
                var say = new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "flood " + n);
                sent.add(say.id());
                flooder.send(say);
                next += 20_000_000;
                LockSupport.parkNanos(next - System.nanoTime());
            }
            talk.get();
        }
        Await.until("every frame is answered", Duration.ofSeconds(10), () -> answered(flooder)
                .containsAll(sent));
        var refused = flooder.frames("err").stream()
                .filter(frame -> sent.contains(frame.getString("ref")))
                .toList();
        assertTrue(
                refused.stream().allMatch(frame -> frame.getString("code").equals("rate-limited")), refused::toString);
        assertTrue(refused.size() > 200, "the flood was let in: " + refused.size());
    }

    private static Set<String> answered(Page page) {
        var answered = new HashSet<String>();
        for (var frame : page.frames()) if (frame.getString("ref") != null) answered.add(frame.getString("ref"));
        return answered;
    }

    private List<Page> speakers(int count) {
        var speakers = new ArrayList<Page>();
        for (var n = 0; n < count; n++) speakers.add(rig.inChat(rig.rooms.attendee("Speaker " + n), session));
        return speakers;
    }

    /** By turns, so many a second; each is acknowledged. */
    private Void talk(List<Page> speakers, int messages, int perSecond) {
        var whole = new AtomicBoolean(true);
        var next = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < messages; n++) {
                var speaker = speakers.get(n % speakers.size());
                var say = new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "message " + n);
                threads.execute(() -> {
                    if (!speaker.answer(say).containsKey("seq")) whole.set(false);
                });
                next += 1_000_000_000L / perSecond;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
        assertTrue(whole.get(), "somebody was not acknowledged");
        return null;
    }

    private static List<Long> seqs(Page page) {
        return page.frames("chat.said").stream()
                .map(frame -> frame.getLong("seq"))
                .toList();
    }

    private static List<Long> dense(int last) {
        return java.util.stream.LongStream.rangeClosed(1, last).boxed().toList();
    }
}
