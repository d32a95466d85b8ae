package io.plenary.contract.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiveExamplesTest {
    private static final SessionId SESSION = SessionId.of("01990a2f-5c1e-7d6a-9b1f-3c2d4e5f6a7b");
    private static final UUID DANA = UUID.fromString("01990a31-2222-7ccc-9ddd-0123456789ab");
    private static final Instant AT = Instant.parse("2026-09-22T07:31:05.120Z");
    private static final Topic CHAT = Topic.of(Topic.Kind.CHAT, SESSION);
    private static final Topic STAGE = Topic.of(Topic.Kind.STAGE, SESSION);

    static Stream<String> kinds() {
        return Examples.kinds().stream();
    }

    static Stream<String> commands() {
        return kinds().filter(kind -> isCommand(kind));
    }

    private static boolean isCommand(String kind) {
        return LiveSchemas.byKind().get(kind).getJsonObject("properties").containsKey("id");
    }

    @Test
    void each_kind_has_one_schema_and_one_example() {
        assertEquals(LiveSchemas.byKind().keySet(), new TreeSet<>(Examples.kinds()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_example_fits_its_schema(String kind) {
        var result = LiveSchemas.validate(LiveSchemas.byKind().get(kind), Examples.frame(kind));
        assertEquals(Boolean.TRUE, result.getValid(), () -> String.valueOf(result.getErrors()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_schema_takes_no_field_that_it_does_not_name(String kind) {
        var more = Examples.frame(kind).replaceFirst("\\{", "{\"surprise\":1,");
        assertNotEquals(
                Boolean.TRUE,
                LiveSchemas.validate(LiveSchemas.byKind().get(kind), more).getValid());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_decodes_and_encodes_to_the_same_bytes(String kind) {
        var frame = Examples.frame(kind);
        var decoded = LiveCodec.decode(frame.getBytes(StandardCharsets.UTF_8));
        var command = assertInstanceOf(LiveCodec.Decoded.Command.class, decoded).command();
        assertEquals(frame, command.json());
    }

    @Test
    void each_event_writes_its_example() {
        events().forEach((kind, event) -> assertEquals(Examples.frame(kind), event.json()));
        var all = new TreeSet<>(events().keySet());
        commands().forEach(all::add);
        assertEquals(all, new TreeSet<>(Examples.kinds()));
    }

    private static Map<String, LiveEvent> events() {
        var events = new HashMap<>(CrowdExamples.events(SESSION));
        events.putAll(PollExamples.events(SESSION));
        events.putAll(QaExamples.events());
        events.putAll(roomEvents());
        return events;
    }

    private static Map<String, LiveEvent> roomEvents() {
        var live = new LiveBody.StageChanged("live", true, Optional.of(AT), Optional.empty(), Optional.empty());
        var host = new LiveBody.StageHost(Optional.of(DANA), Optional.of("Dana Demo"));
        var events = new TreeMap<String, LiveEvent>(ChatExamples.events());
        events.putAll(Map.ofEntries(
                Map.entry("welcome", new LiveEvent.Welcome(DANA, "n1", 20, AT)),
                Map.entry("ok", LiveEvent.Ok.joined("2", 412, 1)),
                Map.entry("err", LiveEvent.Err.of("4", ErrorCode.CHAT_INVALID)),
                Map.entry("resync", new LiveEvent.Resync(CHAT, 900)),
                Map.entry("reset", new LiveEvent.Reset(CHAT, 12, 2)),
                Map.entry("degraded", new LiveEvent.Degraded(AT)),
                Map.entry("beat", new LiveEvent.Beat()),
                Map.entry("stage.changed", new LiveEvent.Entry(STAGE, 2, AT, Optional.empty(), live)),
                Map.entry("stage.host", new LiveEvent.Entry(STAGE, 3, AT, Optional.empty(), host)),
                Map.entry("stage.planned", new LiveEvent.Latest(STAGE, new LiveBody.StagePlanned(4))),
                Map.entry(
                        "presence.count",
                        new LiveEvent.Latest(Topic.of(Topic.Kind.PRESENCE, SESSION), new LiveBody.PresenceCount(1284))),
                Map.entry("me.removed", new LiveEvent.Latest(Topic.me(), new LiveBody.MeRemoved(SESSION.value())))));
        return events;
    }

    @Test
    void a_topic_that_ended_is_named_in_an_answer_to_nothing() {
        var ended = LiveEvent.Err.ended(CHAT, ErrorCode.NOT_REGISTERED).json();
        assertTrue(ended.startsWith("{\"t\":\"err\",\"topic\":\"" + CHAT + "\",\"code\":\"not-registered\""), ended);
        var result = LiveSchemas.validate(LiveSchemas.byKind().get("err"), ended);
        assertEquals(Boolean.TRUE, result.getValid(), () -> String.valueOf(result.getErrors()));
    }

    @Test
    void a_stored_body_reads_back_as_what_it_was() {
        for (var event : events().values())
            if (event instanceof LiveEvent.Entry entry)
                assertEquals(entry.d(), LiveBody.read(entry.kind(), io.plenary.contract.StrictJson.write(entry.d())));
    }
}
