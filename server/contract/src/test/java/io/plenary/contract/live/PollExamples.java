package io.plenary.contract.live;

import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Events of polls as the examples have them. */
final class PollExamples {
    private static final UUID POLL = UUID.fromString("01990a33-4444-7aaa-8bbb-0123456789ab");
    private static final Instant AT = Instant.parse("2026-09-22T07:31:05.120Z");

    private PollExamples() {}

    static Map<String, LiveEvent> events(SessionId session) {
        var topic = Topic.of(Topic.Kind.POLLS, session);
        var poll = new LivePoll(
                POLL,
                "single",
                false,
                "Where do you listen from?",
                List.of("A library", "At home"),
                1,
                1,
                Optional.empty(),
                true,
                false,
                Optional.of(AT));
        var shown = new LivePoll.Results(212, List.of(200, 12), List.of(), Optional.empty());
        var word = new LivePoll.Word("gaming", "Gaming", 3, Optional.empty());
        var tally = new LivePoll.Results(3, List.of(), List.of(word), Optional.empty());
        return Map.of(
                "poll.opened", entry(topic, 5, new LiveBody.PollOpened(poll)),
                "poll.closed", entry(topic, 6, new LiveBody.PollClosed(POLL)),
                "poll.shown", entry(topic, 7, new LiveBody.PollShown(POLL, shown)),
                "poll.hidden", entry(topic, 8, new LiveBody.PollHidden(POLL)),
                "poll.removed", entry(topic, 9, new LiveBody.PollRemoved(POLL)),
                "poll.tally", new LiveEvent.Latest(topic, new LiveBody.PollTally(POLL, tally)));
    }

    private static LiveEvent entry(Topic topic, long seq, LiveBody.Logged body) {
        return new LiveEvent.Entry(topic, seq, AT, Optional.empty(), body);
    }
}
