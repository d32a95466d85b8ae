package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.chat.reading.ChatReadingService.Place;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seeded: whatever is said, edited, taken back, hidden and brought back, every way of reading ends in the same. */
@Timeout(180)
@Promise("L8")
class ChatReplayIT {
    private static final long SEED = 20_261_121;
    private static final int STEPS = 120;

    @Test
    void a_listener_a_replay_and_a_page_agree() {
        try (var database = TestDb.open();
                var rig = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits())) {
            var session = rig.rooms.session();
            var topic = LiveRig.chatOf(session);
            var malik = rig.rooms.attendee("Malik Demo");
            var dana = rig.rooms.host("Dana Demo", session);
            var attendee = rig.inChat(malik, session);
            var host = rig.inChat(dana, session);
            var listener = rig.inChat(rig.rooms.attendee("Noor Demo"), session);
            var random = new Random(SEED);
            var messages = new ArrayList<UUID>();
            for (var step = 0; step < STEPS; step++) {
                var page = random.nextBoolean() ? attendee : host;
                var command = command(random, topic, messages);
                page.answer(command);
                if (command instanceof LiveCommand.ChatSay) messages.add(UUID.fromString(command.id()));
            }
            var head = rig.log.head(topic).seq();
            var live = settled(listener, head);
            var late = settled(rig.inChat(rig.rooms.attendee("Late Demo"), session), head);
            assertEquals(live, late, "a replay from the beginning, seed " + SEED);
            var page = new TreeMap<String, String>();
            for (var one : rig.reading
                    .page(rig.caller(malik), topic, new Place.End(200))
                    .messages())
                page.put(
                        one.id().toString(),
                        one.deleted().isPresent()
                                ? "deleted"
                                : one.hidden().isPresent()
                                        ? "hidden"
                                        : shown(one.text().orElseThrow(), one.edited()));
            assertEquals(live, page, "a page, seed " + SEED);
        }
    }

    private static LiveCommand command(Random random, Topic topic, List<UUID> messages) {
        var id = Uuid7.next().toString();
        if (messages.isEmpty() || random.nextInt(4) == 0)
            return new LiveCommand.ChatSay(id, topic, "text " + random.nextInt(1_000));
        var one = messages.get(random.nextInt(messages.size()));
        var message = new MessageId(one);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new ChatCommand.ChatEdit(id, topic, message, "edit " + random.nextInt(1_000));
            case 2 ->
                random.nextInt(3) == 0
                        ? new ChatCommand.ChatDelete(id, topic, message)
                        : new LiveCommand.ChatHide(id, topic, message);
            case 3 -> new LiveCommand.ChatHide(id, topic, message);
            case 4 -> new ChatCommand.ChatSweep(id, topic, List.of(one, messages.getFirst()));
            default -> new ChatCommand.ChatUnsweep(id, topic, List.of(one, messages.getLast()));
        };
    }

    private static Map<String, String> settled(Page page, long head) {
        Await.until("everything is heard", Duration.ofSeconds(20), () -> page.frames().stream()
                .anyMatch(frame -> frame.getLong("seq", 0L) == head
                        && frame.containsKey("d")
                        && !frame.getString("t").equals("ok")));
        var state = new TreeMap<String, String>();
        page.frames().stream()
                .filter(frame -> frame.getString("t").startsWith("chat."))
                .forEach(frame -> reduce(state, frame));
        return state;
    }

    /** What a client makes of a frame: docs/live-protocol.md in code. */
    private static void reduce(Map<String, String> state, JsonObject frame) {
        var d = frame.getJsonObject("d");
        var message = d.getString("message");
        switch (frame.getString("t")) {
            case "chat.said" -> state.put(d.getString("id"), shown(d));
            case "chat.edited" -> {
                if (d.containsKey("text"))
                    state.put(message, shown(d.getString("text"), Optional.of(frame.getInstant("at"))));
            }
            case "chat.unhidden" -> {
                if (d.containsKey("text")) state.put(message, shown(d));
            }
            case "chat.hidden" -> hide(state, message);
            case "chat.swept" -> d.getJsonArray("messages").forEach(one -> hide(state, one.toString()));
            case "chat.deleted" -> state.put(message, "deleted");
            default -> throw new AssertionError(frame);
        }
    }

    private static void hide(Map<String, String> state, String message) {
        if (!"deleted".equals(state.get(message))) state.put(message, "hidden");
    }

    private static String shown(JsonObject said) {
        return shown(said.getString("text"), Optional.ofNullable(said.getInstant("edited")));
    }

    private static String shown(String text, Optional<java.time.Instant> edited) {
        return text + " " + edited.map(Object::toString).orElse("");
    }
}
