package io.plenary.chat;

import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.platform.Db;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How many reacted lately, for those who join: a page that lost its line missed what was told meanwhile. Read once for all
 * who come before the next change, and at most a second old. Shared by all threads; bounded.
 */
final class ReactionGreeting {
    private static final int MOST = 50;
    private static final int MOST_TOPICS = 1_000;
    private static final long MEMORY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Db db;
    private final ConcurrentHashMap<Topic, Reading> readings = new ConcurrentHashMap<>();

    ReactionGreeting(Db db) {
        this.db = db;
    }

    /** Of the messages that were reacted to last; nothing where nobody reacts. May await. */
    List<LiveEvent> of(Topic topic) {
        if (readings.size() > MOST_TOPICS) readings.clear();
        return readings.compute(topic, (same, before) -> before == null ? new Reading(List.of()) : before.recent())
                .frames(topic);
    }

    /** Before the change is told: whoever joins from now on reads anew, also of what has no reaction any more. */
    void changed(Topic topic, Collection<UUID> messages) {
        readings.computeIfPresent(topic, (same, before) -> new Reading(newest(messages, before.lately)));
    }

    private static List<UUID> newest(Collection<UUID> first, Collection<UUID> then) {
        return Stream.concat(first.stream(), then.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** One reading, by whoever comes first; what changes meanwhile is another one. */
    private final class Reading {
        private final long at = System.nanoTime();
        private final List<UUID> lately;
        private List<LiveEvent> frames;

        Reading(List<UUID> lately) {
            this.lately = lately;
        }

        Reading recent() {
            return System.nanoTime() - at > MEMORY_NANOS ? new Reading(lately) : this;
        }

        synchronized List<LiveEvent> frames(Topic topic) {
            if (frames == null) frames = read(topic);
            return frames;
        }

        private List<LiveEvent> read(Topic topic) {
            var store = new ReactionStore(db);
            var messages = newest(lately, store.reactedLately(topic, MOST));
            if (messages.isEmpty()) return List.of();
            return store.counts(topic, messages).entrySet().stream()
                    .<LiveEvent>map(one ->
                            new LiveEvent.Latest(topic, new LiveBody.ChatReactions(one.getKey(), one.getValue())))
                    .toList();
        }
    }
}
