package io.plenary.chat;

import io.plenary.contract.ids.SessionId;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/** How slow each room is, at most a second old on every node. Shared by all threads. */
public final class SlowMode {
    private static final Duration MEMORY = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 10_000;

    private record Remembered(int seconds, Instant until) {}

    private final Db db;
    private final InstantSource clock;
    private final ConcurrentHashMap<SessionId, Remembered> rooms = new ConcurrentHashMap<>();

    public SlowMode(Db db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Between two messages of this person; those who run the room need not wait. */
    int secondsFor(Standing who) {
        var rights = who.rights();
        if (rights.host() || rights.speak() || rights.moderate()) return 0;
        return seconds(who.session().id());
    }

    public int seconds(SessionId session) {
        var now = clock.instant();
        var known = rooms.get(session);
        if (known != null && now.isBefore(known.until())) return known.seconds();
        var seconds = new ChatStore(db).slowSeconds(session);
        if (rooms.size() > MOST_REMEMBERED) rooms.clear();
        rooms.put(session, new Remembered(seconds, now.plus(MEMORY)));
        return seconds;
    }

    /** It was changed on this node. */
    void changed(SessionId session) {
        rooms.remove(session);
    }
}
