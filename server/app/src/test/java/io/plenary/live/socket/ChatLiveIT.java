package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.chat.reading.ChatReadingService.Place;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.ExportText;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One says, another sees. */
@Timeout(60)
class ChatLiveIT extends InARoom {
    private Topic topic;

    ChatLiveIT() {
        super(LiveRig.Choice.standard());
    }

    @BeforeEach
    void start() {
        topic = LiveRig.chatOf(session);
    }

    private LiveCommand.ChatSay say(String text) {
        return new LiveCommand.ChatSay(Uuid7.next().toString(), topic, text);
    }

    @Test
    @Promise("L9")
    void what_one_says_another_sees_with_name_and_badge_from_the_sign_in() {
        var speaker = rig.inChat(dana, session);
        var reader = rig.inChat(malik, session);
        var say = say("  Good morning from Ias\u0327i  ");
        assertEquals(1, speaker.answer(say).getLong("seq"));
        var said = reader.await("chat.said");
        assertEquals(
                new JsonObject().put("id", say.id()).put("text", "Good morning from Iaşi"), said.getJsonObject("d"));
        assertEquals(
                new JsonObject()
                        .put("id", dana.toString())
                        .put("name", "Dana Demo")
                        .put("role", "host"),
                said.getJsonObject("by"));
        assertEquals(said, speaker.await("chat.said"));
    }

    @Test
    @Promise("L2")
    void a_retry_returns_the_first_seq_and_says_nothing_again() {
        var page = rig.inChat(malik, session);
        var say = say("Once");
        page.answer(say);
        page.send(say);
        page.answer(new LiveCommand.Leave("end", Topic.me()));
        assertEquals(
                List.of(1L, 1L),
                page.frames("ok").stream()
                        .filter(frame -> frame.getString("ref").equals(say.id()))
                        .map(frame -> frame.getLong("seq"))
                        .toList());
        assertEquals(1, page.frames("chat.said").size());
    }

    @Test
    void nobody_can_take_the_id_of_a_message_that_is_there() {
        var host = rig.inChat(dana, session);
        var original = say("Mine");
        host.answer(original);
        var thief = rig.inChat(malik, session);
        assertEquals("validation", thief.refusal(new LiveCommand.ChatSay(original.id(), topic, "Stolen")));
    }

    @Test
    void what_cannot_be_said_is_refused_and_nothing_is_stored() {
        var page = rig.inChat(malik, session);
        for (var text : new String[] {"", "   ", "\u200b\u200b", "a\u0007b", "a\u0000", "x".repeat(2_001)})
            assertEquals("chat-invalid", page.refusal(say(text)), text);
        assertNull(page.refusal(say("two\nlines")));
        assertNull(page.refusal(say("😀".repeat(2_000))));
        assertEquals(2, rig.log.head(topic).seq());
    }

    @Test
    void nothing_is_said_in_a_room_that_one_may_not_enter() {
        var page = rig.page(rig.rooms.person("Somebody"));
        assertEquals("not-registered", page.refusal(say("Hello?")));
        var qa = new LiveCommand.ChatSay("1", LiveRig.qaOf(session), "Wrong room");
        assertEquals("not-found", rig.page(malik).refusal(qa));
        assertEquals(0, rig.log.head(topic).seq());
    }

    @Test
    @Promise("L15")
    void each_message_of_a_flood_is_answered_with_its_own_id() {
        var flooder = rig.inChat(malik, session);
        var normal = rig.inChat(dana, session);
        var ids = LongStream.range(0, 60).mapToObj(n -> "flood" + n).toList();
        for (var id : ids) flooder.web().writeTextMessage(new LiveCommand.ChatSay(id, topic, "!").json());
        assertNull(normal.refusal(say("I am not flooding")));
        for (var id : ids) flooder.await("an answer to " + id, frame -> id.equals(frame.getString("ref")));
        var limited = flooder.frames("err");
        assertTrue(limited.size() >= 45, limited::toString);
        assertTrue(limited.stream().allMatch(frame -> frame.getString("code").equals("rate-limited")));
        assertTrue(limited.stream().allMatch(frame -> frame.getInteger("retryAfter") >= 1));
        assertFalse(flooder.web().isClosed());
    }

    @Test
    void a_real_flood_is_closed_and_waits_a_minute() {
        var flooder = rig.inChat(malik, session);
        for (var n = 0; n < 150; n++) flooder.web().writeTextMessage(say("!").json());
        assertEquals(1008, flooder.closeCode());
        var again = rig.stranger();
        var ticket = rig.tickets.issue(rig.caller(malik)).ticket();
        assertEquals("rate-limited", again.refusal(new LiveCommand.Hello("1", ticket)));
    }

    @Test
    @Promise("L8")
    void a_hidden_text_is_gone_everywhere_and_its_place_stays() {
        var speaker = rig.inChat(malik, session);
        var host = rig.inChat(dana, session);
        var secret = say("The secret canary");
        speaker.answer(say("Before"));
        speaker.answer(secret);
        speaker.answer(say("After"));
        assertEquals("forbidden", speaker.refusal(new LiveCommand.ChatHide("h", topic, MessageId.of(secret.id()))));
        assertEquals("not-found", host.refusal(new LiveCommand.ChatHide("n", topic, MessageId.next())));
        assertEquals(
                4,
                host.answer(new LiveCommand.ChatHide("h", topic, MessageId.of(secret.id())))
                        .getLong("seq"));
        assertEquals(
                secret.id(), speaker.await("chat.hidden").getJsonObject("d").getString("message"));

        var late = rig.inChat(rig.rooms.attendee("Late Demo"), session);
        late.await(
                "the last entry",
                frame -> Long.valueOf(4).equals(frame.getLong("seq"))
                        && frame.containsKey("d")
                        && frame.getString("t").equals("chat.hidden"));
        assertEquals(
                List.of("chat.said 1", "chat.hidden 2", "chat.said 3", "chat.hidden 4"),
                late.frames().stream()
                        .filter(frame -> frame.getString("t").startsWith("chat."))
                        .map(frame -> frame.getString("t") + " " + frame.getLong("seq"))
                        .toList());
        assertFalse(late.frames().toString().contains("canary"));
        var page = rig.reading.page(rig.caller(malik), topic, new Place.End(50));
        assertEquals(
                List.of(1L, 2L, 3L),
                page.messages().stream().map(message -> message.seq()).toList());
        assertFalse(page.toString().contains("canary"));
        assertFalse(ExportText.of(rig.export.of(session)).contains("canary"));
        int leaks = database.db()
                .get(
                        "select count(*)::int as leaks from log_entry where body::text like '%canary%'",
                        row -> row.getInteger("leaks"));
        assertEquals(0, leaks);
        assertEquals(2, speaker.answer(secret).getLong("seq"), "a late retry does not say it again");
        assertEquals(4, rig.log.head(topic).seq());
    }

    @Test
    void a_page_of_chat_is_the_newest_oldest_first() {
        var page = rig.inChat(malik, session);
        for (var n = 1; n <= 7; n++) page.answer(say("m" + n));
        var newest = rig.reading.page(rig.caller(malik), topic, new Place.End(3));
        assertEquals(
                List.of(5L, 6L, 7L),
                newest.messages().stream().map(one -> one.seq()).toList());
        assertEquals(7, newest.seq());
        var older = rig.reading.page(rig.caller(malik), topic, new Place.Before(5, 3));
        assertEquals(
                List.of(2L, 3L, 4L),
                older.messages().stream().map(one -> one.seq()).toList());
    }
}
