package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.LivePoll;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.plenary.platform.Lookout;
import io.plenary.polls.Grouping;
import io.plenary.polls.Plans;
import io.plenary.polls.Poll;
import io.plenary.polls.PollPlan;
import io.plenary.polls.PollState;
import io.plenary.polls.PollTeller;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Numbers and words that were counted before a host took them from the room, and reach it after. */
@Promise("L12")
@Timeout(60)
class LateNumbersIT extends InARoom {
    private static final Optional<Boolean> HIDDEN = Optional.of(true);
    private Topic topic;
    private Page attendee;
    private PollId poll;

    LateNumbersIT() {
        super(LiveRig.Choice.standard().withoutRateLimits());
    }

    @BeforeEach
    void enter() {
        topic = Topic.of(Topic.Kind.POLLS, session);
        attendee = rig.page(malik);
        assertNull(attendee.refusal(new LiveCommand.Join(Page.id(), topic, 0, 0)));
    }

    private void opened(PollPlan plan) {
        poll = rig.pollDrafts.create(rig.caller(dana), session, plan).id();
        rig.polls.open(rig.caller(dana), session, poll, Optional.empty());
    }

    private void choose(Page page, Integer... choices) {
        assertNull(page.refusal(new LiveCommand.PollVote(Page.id(), topic, poll, List.of(choices), Optional.empty())));
    }

    private void write(String word) {
        var page = rig.page(rig.rooms.attendee("Voter Demo"));
        assertNull(page.refusal(new LiveCommand.PollVote(Page.id(), topic, poll, List.of(), Optional.of(word))));
    }

    private void hideRude() {
        rig.polls.group(rig.caller(dana), session, poll, new Grouping("rude", Optional.empty(), HIDDEN));
    }

    @Test
    void a_number_that_waited_to_be_told_is_not_told_after_the_host_hid_it() {
        var plan = Plans.live(Plans.named());
        opened(plan);
        telling(plan, told -> {
            choose(attendee, 0);
            told.first();
            choose(attendee, 1);
            told.second();
            rig.polls.hide(rig.caller(dana), session, poll);
            told.isSilentAfter("poll.hidden", "\"results\"");
        });
    }

    @Test
    void a_word_that_waited_to_be_told_is_not_told_after_the_host_hid_it() {
        var plan = Plans.live(Plans.text(true));
        opened(plan);
        telling(plan, told -> {
            write("Gaming");
            told.first();
            write("Rude");
            told.second();
            hideRude();
            told.isSilentAfter("\"t\":\"poll.shown\",.*\"ballots\":2", "Rude");
        });
    }

    /** The room is shown what was counted before another host hid a word of it. */
    @Test
    void a_word_that_is_hidden_while_the_numbers_are_on_their_way_is_not_shown() {
        opened(Plans.text(true));
        write("Gaming");
        write("Rude");
        var batches = rig.meters.summary("plenary.log.batch");
        var before = batches.count();
        var showing = database.db().transaction(tx -> {
            tx.execute("select 1 from log_topic where topic = $1 for update", topic.toString());
            var shown = started(() -> rig.polls.show(rig.caller(dana), session, poll));
            Await.soon("the numbers stand before the log", () -> batches.count() == before + 1);
            started(this::hideRude).join();
            return shown;
        });
        showing.join();
        assertShownWithoutRude();
    }

    /** Another host shows the numbers between a look at whether they are shown and the hiding of a word. */
    @Test
    void a_word_that_is_hidden_just_after_the_numbers_were_shown_leaves_the_room() {
        opened(Plans.text(true));
        write("Gaming");
        write("Rude");
        var both = database.db().transaction(tx -> {
            tx.execute("select 1 from poll where id = $1 for update", poll);
            var shown = started(() -> rig.polls.show(rig.caller(dana), session, poll));
            Await.soon("one waits for the poll", () -> waitingForLocks() == 1);
            var hidden = started(this::hideRude);
            Await.soon("two wait for the poll", () -> waitingForLocks() == 2);
            return CompletableFuture.allOf(shown, hidden);
        });
        both.join();
        assertShownWithoutRude();
    }

    private int waitingForLocks() {
        return CompletableFuture.supplyAsync(this::locksWaitedFor, Thread::startVirtualThread)
                .join();
    }

    private int locksWaitedFor() {
        return database.db().get("""
                select count(*)::int as n
                from pg_locks l
                join pg_stat_activity a on a.pid = l.pid
                where not l.granted and a.datname = current_database()""", row -> row.getInteger("n"));
    }

    private static CompletableFuture<Void> started(Runnable deed) {
        return CompletableFuture.runAsync(deed, Thread::startVirtualThread);
    }

    private void assertShownWithoutRude() {
        var log = rig.log.read(topic, 0, 100).stream()
                .map(LiveEvent::json)
                .toList()
                .toString();
        assertTrue(log.contains("Gaming"), log);
        assertFalse(log.contains("Rude"), log);
        assertFalse(StrictJson.write(rig.polls.page(rig.caller(malik), session)).contains("Rude"));
    }

    /** With a teller that looks at nothing by itself and tells a number of a topic that has just been told two seconds later. */
    private void telling(PollPlan plan, Consumer<Told> test) {
        var slow = Counts.create(database.vertx(), rig.fanout, 2_000, 2_000);
        var rounds = new AtomicInteger();
        // It is looked at whenever a number has been counted and is about to be offered.
        InstantSource clock = () -> {
            rounds.incrementAndGet();
            return Instant.now(Clock.systemUTC());
        };
        var parts = new PollTeller.Parts(database.db(), rig.fanout, slow, rig.polls, rig.access, clock);
        var still = new Lookout(database.db());
        still.close();
        try (var teller = new PollTeller(parts)) {
            rig.log.onEntry(teller::heard);
            teller.start(still);
            var open = new Poll(poll, session, plan, PollState.OPEN, true, Optional.empty(), Optional.empty());
            test.accept(new Told(teller, open, slow, rounds));
        }
    }

    private final class Told {
        private final PollTeller teller;
        private final Poll open;
        private final Counts slow;
        private final AtomicInteger rounds;

        Told(PollTeller teller, Poll open, Counts slow, AtomicInteger rounds) {
            this.teller = teller;
            this.open = open;
            this.slow = slow;
            this.rounds = rounds;
        }

        /** The topic rests from here on: what is counted now waits. */
        void first() {
            teller.changed(open);
            attendee.await("poll.tally");
        }

        /** Once it is counted again, what was counted before has been offered. */
        void second() {
            for (var n = 0; n < 2; n++) {
                var before = rounds.get();
                teller.changed(open);
                Await.soon("the next number waits", () -> rounds.get() > before);
            }
            assertEquals(1, attendee.frames("poll.tally").size(), "it waits");
        }

        void isSilentAfter(String frame, String word) {
            var fence = new UUID(0, 1);
            var nothing = new LivePoll.Results(0, List.of(), List.of(), Optional.empty());
            var last = new LiveEvent.Latest(topic, new LiveBody.PollTally(fence, nothing));
            slow.offer(topic.toString(), "fence", () -> Buffer.buffer(last.json()));
            attendee.await("the fence", one -> one.encode().contains(fence.toString()));
            var from = attendee.frames().stream()
                    .filter(one -> one.encode().matches(".*" + frame + ".*"))
                    .findFirst()
                    .orElseThrow();
            var frames = attendee.frames();
            for (var later : frames.subList(frames.indexOf(from), frames.size()))
                if (later.encode().contains(poll.toString()))
                    assertFalse(later.encode().contains(word), later::encode);
        }
    }
}
