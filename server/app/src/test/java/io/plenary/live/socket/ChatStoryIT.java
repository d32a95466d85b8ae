package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.ChatCommand;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole server: what is said on the socket, read over HTTP, reported, decided; and direct messages. */
@Timeout(120)
class ChatStoryIT {
    private static TestServer server;
    private static World world;
    private static Topic chat;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        world = World.in(server.db());
        chat = LiveRig.chatOf(world.session);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ApiClient browser(Who who) {
        return world.signIn(server.browser(), who);
    }

    private static Page page(ApiClient browser) {
        var page = Page.open(
                server.database().vertx(),
                server.origin().getPort(),
                server.origin().toString());
        var ticket = browser.post("/live/tickets", null).expect(201).json().getString("ticket");
        page.send(new LiveCommand.Hello(Page.id(), ticket));
        page.await("welcome");
        page.answer(new LiveCommand.Join(Page.id(), Topic.me(), 0, 0));
        page.answer(new LiveCommand.Join(Page.id(), chat, 0, 0));
        return page;
    }

    private static UUID said(Page page, String text) {
        var say = new LiveCommand.ChatSay(Uuid7.next().toString(), chat, text);
        assertNull(page.refusal(say));
        return UUID.fromString(say.id());
    }

    @Test
    @Promise("L8")
    void what_was_kept_is_looked_at_again_once_it_says_something_else() {
        var room = "/sessions/" + world.session;
        var attendee = page(browser(Who.MALIK));
        var sofia = browser(Who.SOFIA);
        var mara = browser(Who.MARA);
        var message = said(attendee, "Nothing to see here");
        var complaint = new JsonObject().put("reason", "unkind");
        sofia.put(room + "/chat/messages/" + message + "/report", complaint).expect(204);
        mara.put(room + "/reports/" + message + "/resolution", new JsonObject().put("outcome", "kept"))
                .expect(204);
        sofia.put(room + "/chat/messages/" + message + "/report", complaint).expect(204);
        assertFalse(open(mara, room).contains(message.toString()), "the same words stay decided");
        attendee.answer(new ChatCommand.ChatEdit(Page.id(), chat, new MessageId(message), "Abuse"));
        sofia.put(room + "/chat/messages/" + message + "/report", complaint).expect(204);
        assertTrue(open(mara, room).contains("Abuse"), "other words are not");
        mara.put(room + "/reports/" + message + "/resolution", new JsonObject().put("outcome", "kept"))
                .expect(204);
    }

    private static String open(ApiClient moderator, String room) {
        return moderator.get(room + "/reports").expect(200).json().encode();
    }

    private static boolean hasHeardOf(Page moderator, UUID message) {
        return moderator.frames("desk.report").stream().anyMatch(told -> message.toString()
                .equals(told.getJsonObject("d").getString("message")));
    }

    @Test
    @Promise("L8")
    void a_report_shows_the_words_to_those_who_moderate_alone() {
        var room = "/sessions/" + world.session;
        var malik = browser(Who.MALIK);
        var sofia = browser(Who.SOFIA);
        var mara = browser(Who.MARA);
        var attendee = page(malik);
        var moderator = page(mara);
        moderator.answer(new LiveCommand.Join(Page.id(), Topic.of(Topic.Kind.DESK, world.session), 0, 0));
        var message = said(attendee, "Buy the canary of watches");
        attendee.answer(new ChatCommand.ChatReact(Page.id(), chat, new MessageId(message), "👏"));
        var listed = malik.get(room + "/chat?limit=5").expect(200).json();
        assertTrue(listed.toString().contains("\"mine\":true"), listed::encode);
        malik.get(room + "/chat/messages/" + message).expect(200);
        assertTrue(malik.get(room + "/chat/search?q=WATCHES")
                .expect(200)
                .json()
                .toString()
                .contains("canary"));

        var complaint = new JsonObject().put("reason", "spam").put("note", "An advertisement");
        malik.put(room + "/chat/messages/" + message + "/report", complaint).expect(403);
        sofia.put(room + "/chat/messages/" + message + "/report", complaint).expect(204);
        Await.until("the desk hears of it", Duration.ofSeconds(10), () -> hasHeardOf(moderator, message));
        attendee.answer(new ChatCommand.ChatEdit(Page.id(), chat, new MessageId(message), "Nothing to see"));
        var reports = mara.get(room + "/reports").expect(200).json().getJsonArray("reports");
        assertEquals("Buy the canary of watches", reports.getJsonObject(0).getString("text"));
        assertFalse(reports.toString().contains(Who.SOFIA.id.toString()), "nobody learns who reported");
        malik.get(room + "/reports").expect(403);
        mara.put(room + "/reports/" + message + "/resolution", new JsonObject().put("outcome", "hidden"))
                .expect(204);
        attendee.await("chat.hidden");
        assertTrue(mara.get(room + "/chat/hidden").expect(200).json().toString().contains("Nothing to see"));
        malik.get(room + "/chat/hidden").expect(403);
        assertTrue(malik.get(room + "/chat/search?q=nothing")
                .expect(200)
                .json()
                .getJsonArray("messages")
                .isEmpty());
        assertTrue(mara.get(room + "/reports")
                .expect(200)
                .json()
                .getJsonArray("reports")
                .isEmpty());
        assertEquals(
                1,
                mara.get(room + "/reports?state=hidden")
                        .expect(200)
                        .json()
                        .getJsonArray("reports")
                        .size());
        var silence = room + "/silences/" + Who.MALIK.id;
        mara.put(silence, new JsonObject().put("minutes", 5)).expect(204);
        attendee.await("me.silenced");
        assertTrue(
                mara.get(room + "/restrictions").expect(200).json().toString().contains("\"until\""));
        mara.delete(silence).expect(204);
    }

    @Test
    @Promise("L14")
    void a_direct_message_is_read_by_two_and_by_nobody_else() {
        var talks = "/events/open-day/direct";
        var malik = browser(Who.MALIK);
        var sofia = browser(Who.SOFIA);
        var hers = page(sofia);
        var words = new JsonObject().put("text", "The canary for Sofia");
        var path = talks + "/people/" + Who.SOFIA.id;
        var id = UUID.randomUUID();
        malik.put(path + "/messages/" + id, words).expect(200);
        malik.put(path + "/messages/" + id, words).expect(200);
        assertEquals(
                Who.MALIK.id.toString(),
                hers.await("me.direct").getJsonObject("d").getString("with"));
        var his = talks + "/people/" + Who.MALIK.id;
        var page = sofia.get(his).expect(200).json();
        assertEquals(1, page.getJsonArray("messages").size());
        assertTrue(page.getBoolean("writable"), "an answer is always welcome");
        assertEquals(1, sofia.get(talks).expect(200).json().getInteger("unread"));
        sofia.put(his + "/read", new JsonObject().put("seq", 1)).expect(204);
        assertEquals(0, sofia.get(talks).expect(200).json().getInteger("unread"));

        for (var other : new Who[] {Who.DANA, Who.MARA, Who.ELENA, Who.IOANA}) {
            var browser = browser(other);
            var seen = browser.get(talks).expect(200).json().encode()
                    + browser.get(his).expect(200).json().encode()
                    + browser.get(path).expect(200).json().encode();
            assertFalse(seen.contains("canary"), other.name());
        }
        browser(Who.OTTO).get(his).expect(404);
        var mara = browser(Who.MARA);
        assertTrue(mara.get("/events/open-day/direct-reports")
                .expect(200)
                .json()
                .getJsonArray("reports")
                .isEmpty());
        mara.put(his + "/messages/" + UUID.randomUUID(), new JsonObject().put("text", "Hello"))
                .expect(403);
        sofia.put(his + "/messages/" + id + "/report", new JsonObject().put("reason", "unkind"))
                .expect(204);
        assertTrue(mara.get("/events/open-day/direct-reports")
                .expect(200)
                .json()
                .toString()
                .contains("canary"));

        sofia.put("/me/blocks/" + Who.MALIK.id, null).expect(204);
        malik.put(path + "/messages/" + UUID.randomUUID(), words).expect(403);
        assertEquals(
                1,
                sofia.get("/me/blocks")
                        .expect(200)
                        .json()
                        .getJsonArray("people")
                        .size());
        sofia.delete("/me/blocks/" + Who.MALIK.id).expect(204);
        malik.put(path + "/messages/" + UUID.randomUUID(), words).expect(200);
        mara.put(talks + "/choice", new JsonObject().put("allowed", false)).expect(204);
        var toMara = talks + "/people/" + Who.MARA.id + "/messages/" + UUID.randomUUID();
        malik.put(toMara, words).expect(403);
    }

    @Test
    @Promise("L14")
    void a_direct_message_is_read_and_reported_after_its_writer_has_left() {
        var talks = "/events/open-day/direct";
        var malik = browser(Who.MALIK);
        var ioana = browser(Who.IOANA);
        var his = talks + "/people/" + Who.MALIK.id;
        var to = talks + "/people/" + Who.IOANA.id + "/messages/";
        var id = UUID.randomUUID();
        malik.put(to + id, new JsonObject().put("text", "Words to be ashamed of"))
                .expect(200);
        place("cancelled");
        try {
            assertEquals(1, ioana.get(talks).expect(200).json().getInteger("unread"));
            var page = ioana.get(his).expect(200).json();
            assertEquals("Malik", page.getJsonObject("person").getString("name"));
            assertEquals(1, page.getJsonArray("messages").size());
            assertFalse(page.getBoolean("writable"), "nobody is there to write to");
            ioana.put(his + "/messages/" + UUID.randomUUID(), new JsonObject().put("text", "Never again"))
                    .expect(404);
            ioana.put(his + "/read", new JsonObject().put("seq", 1)).expect(204);
            assertEquals(0, ioana.get(talks).expect(200).json().getInteger("unread"));
            ioana.put(his + "/messages/" + id + "/report", new JsonObject().put("reason", "unkind"))
                    .expect(204);
            assertTrue(ioana.get("/events/open-day/direct-reports")
                    .expect(200)
                    .json()
                    .toString()
                    .contains("ashamed"));
            browser(Who.ELENA).get(his).expect(404);
            malik.get(to.replace("/messages/", "")).expect(404);
        } finally {
            place("confirmed");
        }
        assertTrue(ioana.get(his).expect(200).json().getBoolean("writable"));
    }

    private static void place(String state) {
        world.sql(
                "update registration set state = $1 where event_id = $2 and person_id = $3",
                state,
                world.event,
                Who.MALIK.id);
    }
}
