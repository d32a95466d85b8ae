package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveCodec;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seeded: every frame that is nearly right is answered by its id, whoever sends it, and none breaks anything. */
@Timeout(600)
class FuzzedSocketIT {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_121L);
    private static final int IN_A_ROW = 10;
    private static final int SILENT = 500;
    private static TestDb database;
    private static LiveRig rig;
    private static SessionId session;
    private static Page healthy;

    @BeforeAll
    static void open() {
        database = TestDb.open();
        var choice = LiveRig.Choice.standard().with(SocketLimits.bench()).withoutRateLimits();
        rig = new LiveRig(database, choice);
        session = rig.rooms.session();
        healthy = rig.inChat(rig.rooms.attendee("Healthy Demo"), session);
    }

    @AfterAll
    static void close() {
        rig.close();
        database.close();
    }

    @Test
    @Promise({"L10", "L15"})
    void six_hundred_frames_that_are_nearly_right_are_answered_one_by_one() {
        fuzz(600);
    }

    @Tag("long")
    @Test
    @Promise({"L10", "L15"})
    void six_thousand_frames_that_are_nearly_right_are_answered_one_by_one() {
        fuzz(6_000);
    }

    private static void fuzz(int frames) {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        var people = List.of(rig.rooms.attendee("Mallory Demo"), rig.rooms.host("Dana Demo", session));
        var mutations = new FrameMutations(SEED, session);
        var codes = new TreeMap<String, Integer>();
        for (var sent = 0; sent < frames; sent += IN_A_ROW) {
            burst(people.get(sent / IN_A_ROW % people.size()), mutations)
                    .forEach(code -> codes.merge(code, 1, Integer::sum));
            // Nobody pings here: whoever is silent for 45 s on a slow machine would be let go. And the host may have
            // slowed
            // the chat, so nothing is said.
            if (sent % SILENT == 0) healthy.answer(new LiveCommand.Leave("still here", Topic.me()));
        }
        System.out.println("L10, L15 fuzzed: " + codes);
        assertFalse(codes.containsKey("internal"), () -> "something broke inside: " + codes);
        assertTrue(codes.getOrDefault("ok", 0) > frames / 20, () -> "nothing came through: " + codes);
        assertTrue(codes.size() > 8, () -> "only " + codes);
        well();
    }

    private static void well() {
        assertTrue(healthy.answer(new LiveCommand.ChatSay(Uuid7.next().toString(), LiveRig.chatOf(session), "Well"))
                .containsKey("seq"));
    }

    /** Some frames by a page that has just come in. @return how each was answered */
    private static List<String> burst(PersonId person, FrameMutations mutations) {
        var page = rig.inChat(person, session);
        var before = answers(page).size();
        var wanted = new ArrayList<String>();
        for (var n = 0; n < IN_A_ROW; n++) {
            var frame = mutations.next();
            wanted.add(ref(frame));
            page.text(frame);
        }
        page.answer(new LiveCommand.Leave("behind", Topic.me()));
        var given = new ArrayList<>(answers(page).subList(before, before + IN_A_ROW));
        assertFalse(page.web().isClosed());
        page.close();
        var refs = given.stream()
                .map(answer -> answer.getString("ref", ""))
                .sorted()
                .toList();
        assertEquals(wanted.stream().sorted().toList(), refs, () -> "seed " + SEED + ": " + given);
        return given.stream().map(answer -> answer.getString("code", "ok")).toList();
    }

    private static List<JsonObject> answers(Page page) {
        return page.frames().stream()
                .filter(frame -> Set.of("ok", "err").contains(frame.getString("t")))
                .toList();
    }

    /** The id by which a frame must be answered, empty when it has none that can be read. */
    private static String ref(String frame) {
        var bytes = frame.getBytes(StandardCharsets.UTF_8);
        // What is too long is not even read.
        if (bytes.length > SocketLimits.MESSAGE_BYTES) return "";
        return switch (LiveCodec.decode(bytes)) {
            case LiveCodec.Decoded.Command command -> command.command().id();
            case LiveCodec.Decoded.Refused refused -> refused.ref();
        };
    }

    @Test
    void the_mutations_know_every_command() {
        assertEquals(LiveCommandKinds.all().size(), FrameMutations.kinds());
    }

    /** Flags, kinds and lengths by chance: the socket ends or goes on, and never as if the server had failed. */
    @Test
    @Promise("L10")
    void bytes_that_are_hardly_a_websocket_harm_nobody() {
        var random = new Random(SEED);
        for (var round = 0; round < 40; round++) {
            try (var raw = new RawSocket(rig.port())) {
                for (var n = random.nextInt(6); n >= 0; n--) {
                    var payload = new byte[random.nextInt(200)];
                    random.nextBytes(payload);
                    raw.frame(random.nextInt(256), payload);
                }
                raw.frame(RawSocket.FINAL | 8, new byte[] {0x03, (byte) 0xe8});
                var code = raw.closeCode();
                assertNotEquals(1011, code, "seed " + SEED + ", round " + round);
                assertTrue(Set.of(1000, 1002, 1003, 1006, 1007, 1008, 1009).contains(code), "code " + code);
            }
        }
        assertFalse(healthy.web().isClosed());
    }
}
