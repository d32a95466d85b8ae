package io.plenary.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.jitsi.ControlOutcome;
import io.plenary.jitsi.MeetingTokens;
import io.plenary.jitsi.RoomControl;
import io.plenary.platform.Db;
import io.plenary.platform.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the meeting's server take out whoever may not be in the room any more, and end the meeting of a session that is over.
 * It looks at what the database says every moment and keeps nobody waiting: a removal or an end stands whether Jitsi
 * answers or not, and what fails is asked again. Every node does so; once more does no harm.
 */
public final class MeetingWarden implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingWarden.class);
    private static final Duration LOOK = Duration.ofMillis(1_523);
    private static final Duration LONGEST_MEETING = Duration.ofHours(12);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    /** The server's word that somebody is gone; one that still is there after so many did not believe us. */
    private static final int TRIES_OF_AN_HONEST_KEY = 3;
    /** A token opens its room for so long, and a clock may be a little off. */
    private static final Duration TOKENS = MeetingTokens.LIFE.plusSeconds(5);

    /** Whether somebody may be in the meeting of the session now, as the room around it decides. */
    @FunctionalInterface
    public interface Door {
        boolean mayStay(PersonId person, SignInId signIn, SessionId session);
    }

    private final Db db;
    private final RoomControl control;
    private final Door door;
    private final MeterRegistry meters;
    private final Schedule schedule = new Schedule("meeting-warden");

    public MeetingWarden(Db db, RoomControl control, Door door, MeterRegistry meters) {
        this.db = db;
        this.control = control;
        this.door = door;
        this.meters = meters;
    }

    public void start() {
        schedule.every(LOOK, this::look)
                .every(Duration.ofMinutes(17), () -> new MeetingStore(db).forget(LONGEST_MEETING));
    }

    void look() {
        forEach(new MeetingStore(db).over(), this::end);
        lookAround();
    }

    /** At everybody, some at a time: most of them stay where they are, and must not hide those who come after them. */
    private void lookAround() {
        var store = new MeetingStore(db);
        for (var some = store.places(MeetingStore.FIRST);
                !some.isEmpty();
                some = store.places(some.getLast().seat())) forEach(some, this::look);
    }

    /** At once, so that what is asked of the people of a meeting goes out in few statements. */
    private static <T> void forEach(List<T> all, Consumer<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : all) threads.execute(() -> orSay(() -> work.accept(one)));
        }
    }

    private static void orSay(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            // One keeps no other from its turn, and it comes back at the next look.
            LOG.warn("a meeting could not be looked at: {}", failed.toString());
        }
    }

    private void look(MeetingStore.Place place) {
        if (door.mayStay(place.person(), place.signIn(), place.session())) return;
        var outcome = counted("kick", control.kick(place.room(), place.occupant()));
        var store = new MeetingStore(db);
        if (outcome instanceof ControlOutcome.NotThere) {
            store.gone(place);
            return;
        }
        // The server says done to a key that it does not know, too: who is gone is known when it finds nobody.
        store.askAgain(place, wait(place.tries()));
        if (!(outcome instanceof ControlOutcome.Done) || place.tries() >= TRIES_OF_AN_HONEST_KEY)
            warn("somebody could not be taken out of a meeting", place.session(), outcome);
    }

    private void end(MeetingStore.Over meeting) {
        var outcome = counted("end", control.end(meeting.room()));
        var store = new MeetingStore(db);
        switch (outcome) {
            case ControlOutcome.Done done -> store.ended(meeting, TOKENS);
            case ControlOutcome.NotThere gone -> store.ended(meeting, TOKENS);
            case ControlOutcome.Refused refused -> endAgain(store, meeting, refused);
            case ControlOutcome.NoAnswer silent -> endAgain(store, meeting, silent);
        }
    }

    private static void endAgain(MeetingStore store, MeetingStore.Over meeting, ControlOutcome outcome) {
        store.endAgain(meeting, Duration.ofSeconds(5), Duration.ofHours(1));
        warn("a meeting could not be ended", meeting.session(), outcome);
    }

    private static Duration wait(int tries) {
        var doubled = Duration.ofSeconds(1L << Math.min(tries + 1, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private ControlOutcome counted(String asked, ControlOutcome outcome) {
        var word =
                switch (outcome) {
                    case ControlOutcome.Done done -> "done";
                    case ControlOutcome.NotThere gone -> "gone";
                    case ControlOutcome.Refused refused -> "refused";
                    case ControlOutcome.NoAnswer silent -> "silent";
                };
        meters.counter("plenary.meeting.control", "asked", asked, "outcome", word)
                .increment();
        return outcome;
    }

    private static void warn(String what, SessionId session, ControlOutcome outcome) {
        LOG.atWarn()
                .addKeyValue("session", session)
                .addKeyValue("answer", outcome.toString())
                .log(what);
    }

    @Override
    public void close() {
        schedule.close();
    }
}
