package io.plenary.fanout;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which loops have subscribers of a topic: read by publishers on any thread, changed only when a loop gains its first
 * subscriber or loses its last. A publisher who misses a subscriber that came meanwhile is right to: the message was
 * stored before, so the history that subscriber reads next has it.
 */
final class Directory {

    private static final Topic[] NOBODY = {};

    private final ConcurrentHashMap<String, Topic[]> byName = new ConcurrentHashMap<>();

    /** One for each loop that has subscribers; never changed after it was given out. */
    Topic[] find(String name) {
        return byName.getOrDefault(name, NOBODY);
    }

    void add(Topic topic) {
        byName.merge(topic.name(), new Topic[] {topic}, Directory::joined);
    }

    void remove(Topic topic) {
        byName.computeIfPresent(topic.name(), (name, topics) -> without(topics, topic));
    }

    private static Topic[] joined(Topic[] some, Topic[] more) {
        Topic[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static Topic[] without(Topic[] topics, Topic gone) {
        Topic[] rest = Arrays.stream(topics).filter(topic -> topic != gone).toArray(Topic[]::new);
        return rest.length == 0 ? null : rest;
    }
}
