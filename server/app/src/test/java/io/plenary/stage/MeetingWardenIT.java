package io.plenary.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SessionId;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Removal, lost right and end in our room, and what becomes of them in the meeting's server. */
class MeetingWardenIT {
    private static final Duration BOUND = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static MutedProsody prosody;
    private static TestServer server;
    private static World world;
    private SessionId session;

    @BeforeAll
    static void start() throws Exception {
        prosody = new MutedProsody();
        server = TestServer.start(Map.of(
                "PLENARY_JITSI_URL", "https://meet.example.org",
                "PLENARY_JITSI_APP_ID", "plenary",
                "PLENARY_JITSI_SECRET", "0123456789abcdef0123456789abcdef",
                "PLENARY_JITSI_SUBJECT", "meet.jitsi",
                "PLENARY_JITSI_CONTROL_URL", prosody.address(),
                "PLENARY_JITSI_CONTROL_KEY", key().toString()));
        world = World.in(server.db());
    }

    private static Path key() throws Exception {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        var der = pairs.generateKeyPair().getPrivate().getEncoded();
        var pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(der)
                + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(folder.resolve("control.pem"), pem);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        prosody.close();
    }

    @BeforeEach
    void open() {
        prosody.listen();
        session = world.session(world.event, "meeting", Instant.now());
        world.sql(
                "insert into session_host (session_id, person_id, position) values ($1, $2, 1)", session, Who.DANA.id);
        world.sql("insert into session_speaker (session_id, speaker_id) values ($1, $2)", session, world.speaker);
        world.sql("insert into stage (session_id, state, live_since) values ($1, 'live', now())", session);
    }

    /** Somebody who pressed Join, is in the meeting, and whose page told where. */
    private ApiClient inside(Who who, String occupant) {
        var browser = world.signIn(server.browser(), who);
        var grant = browser.post("/sessions/" + session + "/meeting-tokens", null)
                .expect(201)
                .json();
        prosody.enter(grant.getString("room"), occupant);
        browser.put("/sessions/" + session + "/meeting-places/" + occupant, null)
                .expect(204);
        return browser;
    }

    @Test
    @Promise("T5")
    void whoever_is_removed_leaves_the_meeting_and_the_others_stay() {
        inside(Who.MALIK, "1a2b3c4d");
        inside(Who.SOFIA, "5e6f7a8b");
        var moderator = world.signIn(server.browser(), Who.MARA);

        moderator
                .put("/sessions/" + session + "/removals/" + Who.MALIK.id, null)
                .expect(204);

        Await.until("out of the meeting", BOUND, () -> !prosody.has("1a2b3c4d"));
        assertTrue(prosody.has("5e6f7a8b"));
        Await.until("out of the meeting", BOUND, () -> places() == 1);
    }

    @Test
    @Promise("T1")
    void a_sign_in_that_ended_leaves_the_meeting() {
        var malik = inside(Who.MALIK, "2a2b3c4d");

        malik.delete("/me/sign-ins").expect(204);

        Await.until("out of the meeting", BOUND, () -> !prosody.has("2a2b3c4d"));
    }

    @Test
    @Tag("long")
    void whoever_lost_the_seat_leaves_the_meeting() {
        inside(Who.MALIK, "3a2b3c4d");
        world.sql("update registration set state = 'cancelled' where person_id = $1", Who.MALIK.id);
        try {
            Await.until("out of the meeting", BOUND, () -> !prosody.has("3a2b3c4d"));
        } finally {
            world.sql("update registration set state = 'confirmed' where person_id = $1", Who.MALIK.id);
        }
    }

    @Test
    void the_end_of_the_session_ends_the_meeting_for_all() {
        inside(Who.MALIK, "4a2b3c4d");
        inside(Who.SOFIA, "4e6f7a8b");
        var host = world.signIn(server.browser(), Who.DANA);

        host.put("/sessions/" + session + "/end", null).expect(200);

        Await.until("out of the meeting", BOUND, () -> !prosody.has("4a2b3c4d") && !prosody.has("4e6f7a8b"));
        Await.until("it is looked at once more when no token of before is good", BOUND, this::isLookedAtLater);
    }

    @Test
    @Tag("long")
    void a_silent_server_holds_nothing_up_and_is_asked_again() {
        inside(Who.MALIK, "6a2b3c4d");
        prosody.fallSilent();
        var moderator = world.signIn(server.browser(), Who.MARA);
        var before = System.nanoTime();

        moderator
                .put("/sessions/" + session + "/removals/" + Who.MALIK.id, null)
                .expect(204);

        assertTrue(Duration.ofNanos(System.nanoTime() - before).compareTo(Duration.ofSeconds(1)) < 0);
        Await.until("asked and unanswered", BOUND, () -> tries() > 0);
        assertTrue(prosody.has("6a2b3c4d"));
        prosody.listen();
        Await.until("out of the meeting", BOUND, () -> !prosody.has("6a2b3c4d"));
    }

    @Test
    void nobody_takes_the_place_of_another() {
        inside(Who.MALIK, "7a2b3c4d");
        var sofia = world.signIn(server.browser(), Who.SOFIA);
        sofia.put("/sessions/" + session + "/meeting-places/7a2b3c4d", null).expect(204);
        assertEquals(
                Who.MALIK.id.value(),
                server.db()
                        .get(
                                "select person_id from meeting_place where session_id = $1",
                                row -> row.getUUID(0),
                                session));
    }

    /** As many as are looked at in one go, and the one who has to leave sits behind them. */
    @Test
    void those_who_stay_hide_nobody_who_has_to_leave() {
        inside(Who.MALIK, "00000000");
        world.sql("""
                insert into meeting_place (session_id, occupant, person_id, sign_in_id, look_at)
                select session_id, lpad(to_hex(n), 8, '0'), person_id, sign_in_id, now() - interval '1 minute'
                from meeting_place, generate_series(1, 1000) n
                where session_id = $1
                """, session);
        try {
            inside(Who.SOFIA, "ffffffff");
            var moderator = world.signIn(server.browser(), Who.MARA);

            moderator
                    .put("/sessions/" + session + "/removals/" + Who.SOFIA.id, null)
                    .expect(204);

            Await.until("out of the meeting", BOUND, () -> !prosody.has("ffffffff"));
            assertTrue(prosody.has("00000000"));
        } finally {
            world.sql("delete from meeting_place where session_id = $1", session);
        }
    }

    private boolean isLookedAtLater() {
        return server.db().get("""
                select coalesce(meeting_look_at between ended_at + interval '2 minutes' and ended_at + interval '3 minutes', false)
                from stage
                where session_id = $1""", row -> row.getBoolean(0), session);
    }

    private int tries() {
        return server.db()
                .get("select max(tries) from meeting_place where session_id = $1", row -> row.getInteger(0), session);
    }

    private long places() {
        return server.db()
                .get("select count(*) from meeting_place where session_id = $1", row -> row.getLong(0), session);
    }
}
