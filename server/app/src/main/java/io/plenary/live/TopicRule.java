package io.plenary.live;

import io.plenary.contract.live.Topic;

/** What a kind of topic asks of a listener beyond being in the room. A new kind does not compile without its line. */
public enum TopicRule {
    ROOM,
    MODERATE,
    PANEL;

    public static TopicRule of(Topic.Kind kind) {
        return switch (kind) {
            case CHAT, QA, POLLS, STAGE, PRESENCE, CROWD, ME -> ROOM;
            case DESK, TALLY -> MODERATE;
            case BACKSTAGE, WALL -> PANEL;
        };
    }

    /** Whoever may be in the room may listen: a seat answers the question for a whole audience. */
    public boolean isForAll() {
        return this == ROOM;
    }

    public boolean isMetBy(Standing.Rights rights) {
        return switch (this) {
            case ROOM -> true;
            case MODERATE -> rights.moderate();
            case PANEL -> rights.host() || rights.speak() || rights.moderate();
        };
    }
}
