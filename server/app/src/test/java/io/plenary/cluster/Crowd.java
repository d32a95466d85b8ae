package io.plenary.cluster;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import io.plenary.testing.Await;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** The attendees of a run, and the talk among them. */
final class Crowd implements AutoCloseable {
    private static final Duration SETTLE = Duration.ofSeconds(90);

    private static final int AT_ONCE = 100;

    final List<Attendee> attendees;
    private final List<SessionId> sessions;
    private final Journal journal;
    private final Random random;
    private final AtomicBoolean talking = new AtomicBoolean();
    private int said;
    private Thread talk;

    /** How many, over how many rooms. */
    record Size(int attendees, int rooms) {}

    Crowd(List<Attendee> attendees, List<SessionId> sessions, Journal journal, Random random) {
        this.attendees = attendees;
        this.sessions = sessions;
        this.journal = journal;
        this.random = random;
    }

    /** One hundred after the other, as people come to a door. */
    void enter() {
        for (var from = 0; from < attendees.size(); from += AT_ONCE) {
            var some = attendees.subList(from, Math.min(attendees.size(), from + AT_ONCE));
            some.forEach(Attendee::start);
            Await.until("they are in", SETTLE, () -> some.stream().allMatch(Attendee::isJoined));
        }
    }

    /** From now on somebody says something, so many times a second. */
    Crowd talk(int perSecond) {
        return talk(perSecond, attendees);
    }

    /** The same, by these only. */
    Crowd talk(int perSecond, List<Attendee> speakers) {
        talking.set(true);
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        talk = Thread.ofVirtual().start(() -> {
            var next = System.nanoTime();
            while (talking.get()) {
                speakers.get(random.nextInt(speakers.size())).say("m" + said++);
                next += gap;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        });
        return this;
    }

    /** Lets it go on for so long. */
    static void pause(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) LockSupport.parkNanos(end - System.nanoTime());
    }

    /** Nobody begins a new message. */
    void hush() {
        talking.set(false);
        try {
            if (talk != null) talk.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    boolean allIn() {
        return attendees.stream().allMatch(Attendee::isJoined);
    }

    /** How long each of those needed who had to come back since then, in order. */
    List<Long> millisBackSince(long nanos) {
        return attendees.stream()
                .filter(one -> one.joinedAt() > nanos)
                .map(one -> (one.joinedAt() - nanos) / 1_000_000)
                .sorted()
                .toList();
    }

    /** Ends the talk, waits until all is answered and has arrived, and lets the checker judge. */
    Checker.Verdict judge(Db db) {
        hush();
        try {
            Await.until("everybody is back", SETTLE, this::allIn);
        } catch (AssertionError missing) {
            throw new AssertionError(missing.getMessage() + whoIsOut(), missing);
        }
        Await.until(
                "every message is answered", SETTLE, () -> attendees.stream().allMatch(one -> one.waiting() == 0));
        var heads = heads(db);
        Await.until("everybody has everything", SETTLE, () -> isWhole(heads));
        return judgeNow(db);
    }

    /** The same at this moment, whatever is still on its way. */
    Checker.Verdict judgeNow(Db db) {
        writeStored(db);
        return Checker.judge(journal.file());
    }

    /** How many messages were acknowledged so far. */
    int acked() {
        return attendees.stream().mapToInt(Attendee::acked).sum();
    }

    private String whoIsOut() {
        var out = attendees.stream().filter(one -> !one.isJoined()).toList();
        return "; missing " + out.size() + ", such as "
                + out.stream()
                        .limit(5)
                        .map(one -> one.last() + " " + one.trouble())
                        .toList();
    }

    private boolean isWhole(Map<String, Long> heads) {
        return attendees.stream().allMatch(one -> one.last() >= heads.getOrDefault(one.topic(), 0L));
    }

    private Map<String, Long> heads(Db db) {
        var heads = new HashMap<String, Long>();
        for (var session : sessions)
            db.find(
                            "select last_seq from log_topic where topic = $1",
                            row -> row.getLong("last_seq"),
                            "chat:" + session)
                    .ifPresent(seq -> heads.put("chat:" + session, seq));
        return heads;
    }

    /** Read past every server, once all is over. */
    private void writeStored(Db db) {
        for (var session : sessions) {
            var topic = "chat:" + session;
            db.list(
                            "select seq, body ->> 'text' as text from log_entry where topic = $1 order by seq",
                            row -> Map.entry(row.getLong("seq"), row.getString("text")),
                            topic)
                    .forEach(row -> journal.write("db", Journal.What.STORED, topic, row.getKey(), row.getValue()));
        }
    }

    @Override
    public void close() {
        talking.set(false);
        attendees.forEach(Attendee::leave);
        journal.close();
    }
}
