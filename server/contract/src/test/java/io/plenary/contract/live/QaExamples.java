package io.plenary.contract.live;

import io.plenary.contract.ids.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The events about questions that their example files show. */
final class QaExamples {
    private static final SessionId SESSION = SessionId.of("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
    private static final UUID ONE = UUID.fromString("01990a32-3333-7eee-8fff-0123456789ab");
    private static final UUID OTHER = UUID.fromString("01990a33-4444-7eee-8fff-0123456789ab");
    private static final UUID PERSON = UUID.fromString("01990a31-2222-7ccc-9ddd-0123456789ab");
    private static final Instant AT = Instant.parse("2026-09-22T07:31:05.120Z");
    private static final Optional<String> NONE = Optional.empty();
    private static final String TEXT = "How did you reach people without internet?";
    private static final Optional<String> REASON = Optional.of("We will come to this tomorrow.");
    private static final Optional<LiveEvent.Author> MALIK =
            Optional.of(new LiveEvent.Author(PERSON, "Malik Demo", Optional.empty()));
    private static final Optional<LiveEvent.Author> DANA =
            Optional.of(new LiveEvent.Author(PERSON, "Dana Demo", Optional.of("host")));

    private QaExamples() {}

    static Map<String, LiveEvent> events() {
        var unnamed = Optional.of("anonymous");
        var decided = new QaBody.DeskDecided(ONE, "dismissed", REASON, TEXT, Optional.empty(), unnamed);
        var counts = new LiveBody.QaCounts(true, List.of(new LiveBody.QaCounts.Count(ONE, 12)), List.of(ONE));
        var moved = new LiveBody.MeQuestion(SESSION.value(), ONE, "dismissed", REASON);
        return Map.ofEntries(
                entry(3, MALIK, new QaBody.Asked(ONE, TEXT, NONE)),
                entry(4, DANA, new QaBody.Marked(ONE, "answering", Optional.of(1865))),
                entry(5, MALIK, new QaBody.Edited(ONE, "How did you reach people who have no internet?")),
                entry(6, DANA, new QaBody.Pinned(ONE, true)),
                entry(7, DANA, new QaBody.Merged(OTHER, Optional.of(ONE))),
                entry(8, DANA, new QaBody.Written(ONE, "Through the libraries of each village.")),
                entry(9, Optional.empty(), new QaBody.Removed(OTHER)),
                entry(10, DANA, new QaBody.Settings(true, false, true, true)),
                entry(1, Optional.empty(), new QaBody.DeskAsked(ONE, TEXT, unnamed)),
                entry(2, DANA, decided),
                Map.entry("qa.votes", new LiveEvent.Latest(topic(Topic.Kind.QA), new LiveBody.QaVotes(ONE, 12))),
                Map.entry("qa.counts", new LiveEvent.Latest(topic(Topic.Kind.QA), counts)),
                Map.entry("me.question", new LiveEvent.Latest(Topic.me(), moved)));
    }

    private static Topic topic(Topic.Kind kind) {
        return Topic.of(kind, SESSION);
    }

    private static Map.Entry<String, LiveEvent> entry(long seq, Optional<LiveEvent.Author> by, LiveBody.Logged body) {
        var kind = body.kind().startsWith("desk.") ? Topic.Kind.DESK : Topic.Kind.QA;
        return Map.entry(body.kind(), new LiveEvent.Entry(topic(kind), seq, AT, by, body));
    }
}
