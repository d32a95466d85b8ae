package io.plenary.contract.live;

import io.plenary.contract.ids.AnnouncementId;
import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The examples about the people of a room, as the server would write them. */
final class CrowdExamples {
    private CrowdExamples() {}

    static Map<String, LiveEvent> events(SessionId session) {
        var topic = Topic.of(Topic.Kind.CROWD, session);
        var given = new CrowdBody.Reactions(
                List.of(new CrowdBody.Given(Reaction.CLAP, 210), new CrowdBody.Given(Reaction.HEART, 12)));
        var hand = HandId.of("01990a33-4444-7eee-8fff-0123456789ab");
        var about = Optional.of("How we pay for it");
        var shown = List.of(new CrowdBody.Shown(hand, "Malik Demo", about));
        var hands = new CrowdBody.Hands(7, 1, List.of(hand), List.of(), List.of(), Optional.of(shown));
        var mine = new CrowdBody.Mine(Optional.of(hand), Optional.of("called"), about);
        var id = AnnouncementId.of("01990a34-5555-7eee-8fff-0123456789ab");
        var announced = new CrowdBody.Announced(
                id,
                "event",
                "Lunch is at one; we go on at two.",
                Optional.of("/e/open-day/programme"),
                "Elena Demo",
                Instant.parse("2026-09-22T07:31:05.120Z"));
        var over = Optional.of(Instant.parse("2026-09-22T08:00:00Z"));
        var asked = UUID.fromString("01990a34-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
        var wall = new LiveBody.WallChanged(
                3, "question", true, true, Optional.of("7k2m9x4p0a"), over, false, Optional.of(asked));
        var dana = PersonId.of("01990a31-2222-7ccc-9ddd-0123456789ab");
        var here = new CrowdBody.Here(dana, "Dana Demo", Optional.of("host"), false, true);
        var gone = PersonId.of("01990a31-3333-7ccc-9ddd-0123456789ab");
        var writing = new CrowdBody.Typing(List.of(new CrowdBody.Writing(dana, "Dana Demo")), 1);
        return Map.of(
                "crowd.people", new LiveEvent.Latest(topic, new CrowdBody.People(List.of(here), List.of(gone))),
                "crowd.typing", new LiveEvent.Latest(topic, writing),
                "timer.changed", new LiveEvent.Latest(topic, new CrowdBody.Timer(3, over)),
                "wall.changed", new LiveEvent.Latest(Topic.of(Topic.Kind.WALL, session), wall),
                "announce.posted", new LiveEvent.Latest(topic, announced),
                "announce.withdrawn", new LiveEvent.Latest(topic, new CrowdBody.Withdrawn(id)),
                "crowd.reactions", new LiveEvent.Latest(topic, given),
                "hands.changed", new LiveEvent.Latest(topic, hands),
                "hand.mine", new LiveEvent.Latest(topic, mine));
    }
}
