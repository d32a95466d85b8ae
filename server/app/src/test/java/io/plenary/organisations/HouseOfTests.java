package io.plenary.organisations;

import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A server with the house in it, whose owner is signed in; one for all tests of a class. */
public abstract class HouseOfTests {
    protected static TestServer server;
    protected static World world;
    protected static ApiClient ioana;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        world = World.in(server.db());
        ioana = world.signIn(server.browser(), Who.IOANA);
    }

    @AfterAll
    static void close() {
        server.close();
    }
}
