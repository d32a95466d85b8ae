package io.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A random walk through every operation with the ids of another organisation. */
class TenantsIT {
    private static final int SHORT = 700;
    private static final int LONG = 20_000;
    private static TestServer server;
    private static Tenants tenants;
    private static final List<ApiClient> HOUSE = new ArrayList<>();
    private static ApiClient otto;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        var world = World.in(server.db()).withAll();
        HOUSE.add(server.browser());
        for (var who : Who.values()) if (who != Who.OTTO) HOUSE.add(world.signIn(server.browser(), who));
        otto = world.signIn(server.browser(), Who.OTTO);
        tenants = new Tenants(server.db(), world, otto);
    }

    @AfterAll
    static void close() {
        server.close();
        HOUSE.clear();
    }

    /** @return what was told to whom, at most one line for each answer */
    private static List<String> walk(List<ApiClient> people, int calls, long seed) {
        var random = new Random(seed);
        var told = new ArrayList<String>();
        for (var n = 0; n < calls; n++) {
            var call = tenants.next(random);
            var who = random.nextInt(people.size());
            var answer = people.get(who).send(call.method(), call.path(), call.body());
            var asked = call.path() + (call.body() == null ? "" : call.body().encode());
            var leak = tenants.told(asked, answer.http().body());
            if (!leak.isEmpty()) told.add("seed " + seed + ": " + call + " told person " + who + " " + leak);
        }
        return told;
    }

    @Test
    @Promise("T8")
    void nothing_of_another_organisation_stands_in_any_answer() {
        assertTrue(tenants.size() > 20, "the other house has " + tenants.size() + " ids");
        assertEquals(List.of(), walk(HOUSE, SHORT, 20_261_122));
    }

    /** The control: the same walk finds them where they may be told. */
    @Test
    @Promise("T8")
    void its_own_owner_is_told_of_it() {
        assertFalse(walk(List.of(otto), SHORT / 2, 7).isEmpty());
    }

    @Test
    @Tag("long")
    @Promise("T8")
    void nothing_of_it_in_twenty_thousand_answers() {
        var seed = System.nanoTime();
        assertEquals(List.of(), walk(HOUSE, LONG, seed));
    }
}
