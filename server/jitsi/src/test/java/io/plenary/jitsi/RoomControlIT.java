package io.plenary.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomControlIT {
    private static final KeyPair CONTROL_KEY = Examples.rsa(2048);
    private static final RoomName OTHER = RoomName.random();

    private final Vertx vertx = Vertx.vertx();
    private final WebClient client = WebClient.create(vertx);
    private final FakeProsody prosody = new FakeProsody(vertx, CONTROL_KEY.getPublic());
    private final RoomControl control = control(CONTROL_KEY);

    @AfterEach
    void stop() {
        prosody.close();
        client.close();
        vertx.close().await();
    }

    @Test
    void size_counts_people_without_the_focus_user() {
        prosody.open(Examples.ROOM, "1a2b3c4d", "5e6f7a8b", "9c0d1e2f");

        assertEquals(new RoomSize.People(3), control.size(Examples.ROOM));
    }

    @Test
    void room_that_does_not_stand_is_not_a_room_of_zero() {
        prosody.open(OTHER, "1a2b3c4d");

        assertEquals(new RoomSize.NoRoom(), control.size(Examples.ROOM));
    }

    @Test
    void ending_a_room_ends_that_room_alone() {
        prosody.open(Examples.ROOM, "1a2b3c4d");
        prosody.open(OTHER, "1a2b3c4d");

        assertEquals(new ControlOutcome.Done(), control.end(Examples.ROOM));
        assertFalse(prosody.stands(Examples.ROOM));
        assertTrue(prosody.stands(OTHER));
        assertEquals(new ControlOutcome.NotThere(), control.end(Examples.ROOM));
    }

    @Test
    void key_that_prosody_does_not_trust_ends_nothing() {
        prosody.open(Examples.ROOM, "1a2b3c4d");

        assertEquals(
                new ControlOutcome.Refused(401), control(Examples.rsa(2048)).end(Examples.ROOM));
        assertTrue(prosody.stands(Examples.ROOM));
    }

    @Test
    @Promise("T5")
    void removing_a_person_removes_that_person_alone() {
        prosody.open(Examples.ROOM, "1a2b3c4d", "5e6f7a8b");

        assertEquals(new ControlOutcome.Done(), control.kick(Examples.ROOM, "1a2b3c4d"));
        assertEquals(Set.of("focus", "5e6f7a8b"), prosody.occupants(Examples.ROOM));
        assertEquals(new ControlOutcome.NotThere(), control.kick(Examples.ROOM, "1a2b3c4d"));
    }

    @Test
    void silent_prosody_is_given_up_in_time_and_reported_as_unknown() {
        prosody.open(Examples.ROOM, "1a2b3c4d");
        prosody.fallSilent();
        var before = System.nanoTime();

        assertInstanceOf(RoomSize.Unknown.class, control.size(Examples.ROOM));
        assertInstanceOf(ControlOutcome.NoAnswer.class, control.end(Examples.ROOM));

        var waited = Duration.ofNanos(System.nanoTime() - before);
        assertTrue(waited.compareTo(RoomControl.PATIENCE.multipliedBy(3)) < 0, () -> "waited " + waited);
    }

    @Test
    void prosody_that_is_not_running_is_an_answer_and_not_an_exception() {
        prosody.close();

        assertInstanceOf(RoomSize.Unknown.class, control.size(Examples.ROOM));
        assertInstanceOf(ControlOutcome.NoAnswer.class, control.kick(Examples.ROOM, "1a2b3c4d"));
    }

    @Test
    void key_that_signs_meeting_tokens_cannot_control_rooms_as_well() {
        var key = new SigningKey.RsaKey("k1", CONTROL_KEY.getPrivate());
        var access = new ControlAccess(prosody.address(), "muc", key);

        assertThrows(
                IllegalArgumentException.class,
                () -> new RoomControl(client, access, Examples.deployment(key), Examples.CLOCK));
    }

    private RoomControl control(KeyPair pair) {
        var key = new SigningKey.RsaKey(FakeProsody.KEY_ID, pair.getPrivate());
        var access = new ControlAccess(prosody.address(), "muc", key);
        return new RoomControl(client, access, Examples.DEPLOYMENT, Examples.CLOCK);
    }
}
