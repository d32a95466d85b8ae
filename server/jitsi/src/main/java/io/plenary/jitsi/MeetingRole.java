package io.plenary.jitsi;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A person's part in one meeting. It comes from the caller's own rights; nothing a browser says changes it. */
public enum MeetingRole {
    /** Runs the meeting: mutes, admits, removes, records, streams. */
    MODERATOR(EnumSet.of(
            Feature.LIST_VISITORS,
            Feature.LIVESTREAMING,
            Feature.LOBBY,
            Feature.MODERATION,
            Feature.NAME_READONLY,
            Feature.RECORDING,
            Feature.SCREEN_SHARING)),
    /** Speaks, and shows a screen. */
    SPEAKER(EnumSet.of(Feature.NAME_READONLY, Feature.SCREEN_SHARING)),
    /** Listens and watches; may be asked to speak. */
    LISTENER(EnumSet.of(Feature.NAME_READONLY));

    private final Set<Feature> allowed;

    MeetingRole(Set<Feature> allowed) {
        this.allowed = allowed;
    }

    /** Every feature by Jitsi's name, each with an explicit yes or no. */
    Map<String, Boolean> features() {
        var answers = new LinkedHashMap<String, Boolean>();
        for (var feature : Feature.values()) {
            answers.put(feature.claim(), allowed.contains(feature));
        }
        return answers;
    }
}
