package io.plenary.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Neither what is answered nor how long it takes tells whether an address is known. */
class EnumerationIT {
    private static final int WARM = 100;
    private static final int MOST = 400;
    private static TestServer server;
    private static World world;

    @BeforeAll
    static void open() {
        server = TestServer.start(Map.of("PLENARY_LIMITS", "bench"));
        world = World.in(server.db());
        for (var n = 0; n < WARM + MOST; n++)
            world.sql(
                    "insert into person (id, name, email, verified_at) values ($1, 'Known', $2, now())",
                    PersonId.next(),
                    known(n));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String known(int n) {
        return "known-%04d@example.org".formatted(n);
    }

    /** As long as the known ones. */
    private static String unknown(int n) {
        return "other-%04d@example.org".formatted(n);
    }

    private static JsonObject email(String address) {
        return new JsonObject().put("email", address);
    }

    private static Function<String, ApiClient.Answer> link() {
        var browser = server.browser();
        return address -> browser.post("/auth/links", email(address));
    }

    private static Function<String, ApiClient.Answer> registration() {
        return registrationWith("queue", false);
    }

    private static Function<String, ApiClient.Answer> registrationWith(String field, Object value) {
        var browser = server.browser();
        return address -> browser.post(
                "/events/open-day/registrations",
                email(address).put("notice", "2026-1").put("name", "Somebody").put(field, value));
    }

    private static Function<String, ApiClient.Answer> anotherAddress() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        return address -> malik.post("/me/address-change", email(address));
    }

    private static Function<String, ApiClient.Answer> anotherAccount() {
        var malik = world.signIn(server.browser(), Who.MALIK);
        return address -> malik.post("/me/account-merge", email(address));
    }

    private static Object shape(ApiClient.Answer answer) {
        var headers = new TreeSet<>(answer.http().headers().map().keySet());
        return answer.status() + " " + answer.http().body() + " " + headers;
    }

    @Test
    void a_known_and_an_unknown_address_get_the_same_answer() {
        for (var ask : java.util.List.of(link(), registration(), anotherAddress(), anotherAccount())) {
            ask.apply(known(0));
            assertEquals(shape(ask.apply(unknown(0))), shape(ask.apply(known(1))));
        }
        var wrong =
                registrationWith("sessions", new JsonArray().add(Uuid7.next().toString()));
        for (var address : java.util.List.of(unknown(2), known(0)))
            wrong.apply(address).expect(404);
    }

    @Test
    @Tag("long")
    void time_does_not_tell_who_asks_for_a_link() {
        alike("a sign-in link", link());
    }

    @Test
    @Tag("long")
    void time_does_not_tell_who_registers() {
        alike("a registration", registration());
    }

    @Test
    @Tag("long")
    void time_does_not_tell_whose_an_address_is() {
        alike("another address", anotherAddress());
    }

    @Test
    @Tag("long")
    void time_does_not_tell_who_has_another_account() {
        alike("another account", anotherAccount());
    }

    private static void alike(String what, Function<String, ApiClient.Answer> ask) {
        for (var n = 0; n < WARM; n++) {
            ask.apply(known(n));
            ask.apply(unknown(n));
        }
        var known = new double[MOST];
        var unknown = new double[MOST];
        for (var n = 0; n < MOST; n++) {
            // In turns, and each first every second time: whatever slows the machine down slows both.
            if (n % 2 == 0) known[n] = millis(ask, known(WARM + n));
            unknown[n] = millis(ask, unknown(WARM + n));
            if (n % 2 == 1) known[n] = millis(ask, known(WARM + n));
        }
        var gap = Math.abs(median(known) - median(unknown));
        var p = sameChance(known, unknown);
        System.out.printf("%s: medians %.2f ms apart, p %.3f%n", what, gap, p);
        assertTrue(gap < 5, what + " takes " + gap + " ms longer for one kind");
        assertTrue(p > 0.01 || gap < 0.5, what + ": p " + p + ", medians " + gap + " ms apart");
    }

    private static double millis(Function<String, ApiClient.Answer> ask, String address) {
        var began = System.nanoTime();
        ask.apply(address);
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Mann-Whitney, by the normal approximation: how likely two equal kinds differ as much. */
    private static double sameChance(double[] one, double[] other) {
        var wins = 0.0;
        for (var a : one) for (var b : other) wins += a > b ? 1 : a == b ? 0.5 : 0;
        var pairs = (double) one.length * other.length;
        var deviation = Math.sqrt(pairs * (one.length + other.length + 1) / 12);
        var z = Math.abs(wins - pairs / 2) / deviation;
        // Abramowitz and Stegun 26.2.17.
        var t = 1 / (1 + 0.2316419 * z);
        var tail = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 2 * tail * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
