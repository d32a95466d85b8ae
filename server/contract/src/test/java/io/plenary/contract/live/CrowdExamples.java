package io.plenary.contract.live;

import io.plenary.contract.ids.SessionId;
import java.util.List;
import java.util.Map;

/** The examples about the people of a room, as the server would write them. */
final class CrowdExamples {
    private CrowdExamples() {}

    static Map<String, LiveEvent> events(SessionId session) {
        var topic = Topic.of(Topic.Kind.CROWD, session);
        var given = new CrowdBody.Reactions(
                List.of(new CrowdBody.Given(Reaction.CLAP, 210), new CrowdBody.Given(Reaction.HEART, 12)));
        return Map.of("crowd.reactions", new LiveEvent.Latest(topic, given));
    }
}
