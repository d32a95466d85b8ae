package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What cannot be read harms at most the socket that sent it. */
@Timeout(60)
@Promise("L10")
class HostileSocketIT {
    private static TestDb database;
    private LiveRig rig;
    private SessionId session;
    private Page healthy;

    @BeforeAll
    static void open() {
        database = TestDb.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void start() {
        rig = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits());
        session = rig.rooms.session();
        healthy = rig.inChat(rig.rooms.attendee("Healthy Demo"), session);
    }

    @AfterEach
    void the_others_are_well() {
        var say = new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "Still here");
        assertTrue(healthy.answer(say).containsKey("seq"));
        assertFalse(healthy.web().isClosed());
        rig.close();
    }

    private Page hostile() {
        return rig.inChat(rig.rooms.attendee("Mallory Demo"), session);
    }

    @Test
    void fifteen_bad_frames_are_answered_and_the_sixteenth_in_a_row_closes() {
        var page = hostile();
        for (var n = 0; n < 15; n++) page.text("{nonsense");
        page.answer(new LiveCommand.Leave("ok", Topic.me()));
        assertEquals(15, page.frames("err").size());
        assertTrue(page.frames("err").stream()
                .allMatch(frame -> frame.getString("code").equals("bad-json")));
        for (var n = 0; n < 16; n++) page.text("[]");
        assertEquals(1008, page.closeCode());
    }

    @Test
    void more_than_sixteen_kibibytes_is_too_large_and_the_socket_stays() {
        var page = hostile();
        var say = new LiveCommand.ChatSay("big", LiveRig.chatOf(session), "x".repeat(17_000));
        page.text(say.json());
        assertEquals("frame-too-large", page.await("err").getString("code"));
        page.answer(new LiveCommand.Leave("ok", Topic.me()));
    }

    @Test
    void more_than_sixty_four_kibibytes_closes_with_1009() {
        var page = hostile();
        page.web().writeTextMessage("x".repeat(70_000));
        assertEquals(1009, page.closeCode());
    }

    @Test
    void more_than_256_kibibytes_is_not_read_to_its_end() {
        var page = hostile();
        page.web().writeTextMessage("y".repeat(300_000));
        assertTrue(List.of(1009, 1006).contains(page.closeCode()), "the connection may break under the close frame");
    }

    @Test
    void binary_is_not_spoken_here() {
        var page = hostile();
        page.web().writeBinaryMessage(Buffer.buffer(new byte[] {1, 2, 3}));
        assertEquals("bad-json", page.await("err").getString("code"));
    }

    @Test
    void a_known_command_in_a_broken_form_names_its_id() {
        var page = hostile();
        page.text("{\"t\":\"chat.say\",\"id\":\"mine\",\"topic\":\"chat:%s\",\"d\":{\"text\":7}}".formatted(session));
        var refused = page.await("err");
        assertEquals("mine", refused.getString("ref"));
        assertEquals("validation", refused.getString("code"));
    }

    @Test
    void a_frame_limit_for_the_server_does_not_hold_for_what_it_sends() {
        // Four of them, since one who says forty things in a second is held back.
        var speakers = List.of(hostile(), hostile(), hostile(), hostile());
        for (var n = 0; n < 40; n++)
            speakers.get(n % 4).answer(new LiveCommand.ChatSay("m" + n, LiveRig.chatOf(session), "z".repeat(2_000)));
        var reader = rig.inChat(rig.rooms.attendee("Reader Demo"), session);
        reader.await("the last", frame -> Long.valueOf(40).equals(frame.getLong("seq")) && frame.containsKey("by"));
        assertEquals(40, reader.frames("chat.said").size());
    }

    @Test
    void twenty_hostile_pages_at_once_change_nothing_for_the_others() {
        var pages = new ArrayList<Page>();
        for (var n = 0; n < 20; n++) pages.add(hostile());
        for (var page : pages) for (var n = 0; n < 16; n++) page.web().writeTextMessage("\u0000{{{");
        for (var page : pages) assertEquals(1008, page.closeCode());
    }
}
