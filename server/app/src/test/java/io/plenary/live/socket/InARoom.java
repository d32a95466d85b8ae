package io.plenary.live.socket;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.TestDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Each test has a room of its own on a node of its own, with an attendee and a host; the class has a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InARoom {
    private final LiveRig.Choice choice;
    TestDb database;
    LiveRig rig;
    SessionId session;
    PersonId malik;
    PersonId dana;

    InARoom(LiveRig.Choice choice) {
        this.choice = choice;
    }

    @BeforeAll
    void openDatabase() {
        database = TestDb.open();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void openRoom() {
        rig = new LiveRig(database, choice);
        session = rig.rooms.session();
        malik = rig.rooms.attendee("Malik Demo");
        dana = rig.rooms.host("Dana Demo", session);
    }

    @AfterEach
    void closeRoom() {
        rig.close();
    }
}
