package io.plenary.live.socket;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.live.log.Draft;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Somebody who talks until told to stop. */
final class Talker implements AutoCloseable {
    private final AtomicBoolean talking = new AtomicBoolean(true);
    private final AtomicLong last = new AtomicLong();
    private final Thread thread;

    Talker(LiveRig rig, SessionId session, int everyMillis) {
        this(rig, session, everyMillis, () -> "Hello");
    }

    Talker(LiveRig rig, SessionId session, int everyMillis, Supplier<String> words) {
        var author = new LiveEvent.Author(rig.rooms.attendee("Dana Demo").value(), "Dana Demo", Optional.empty());
        thread = Thread.startVirtualThread(() -> {
            while (talking.get()) {
                var said = new LiveBody.ChatSaid(Uuid7.next(), Optional.of(words.get()));
                var draft = Draft.by(author, Uuid7.next().toString(), LiveRig.chatOf(session), said);
                last.set(rig.log.append(draft).orThrow());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(everyMillis));
            }
        });
    }

    /** The number of what was said last. */
    long last() {
        return last.get();
    }

    @Override
    public void close() {
        talking.set(false);
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
