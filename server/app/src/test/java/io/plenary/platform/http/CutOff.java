package io.plenary.platform.http;

import io.plenary.contract.ids.EventId;
import io.plenary.platform.Secrets;
import io.plenary.testing.ApiClient;
import io.plenary.testing.TestServer;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** People who register while their connections are cut, each form of it for an event of its own. */
record CutOff(TestServer server, int otherPort, World world) {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_122);

    /** What is written down for the event. @param letters with a seat in it; @param readers addresses they go to */
    record Books(int seats, int letters, int readers) {}

    record Outcome(Books books, List<CutRush.Heard> heard) {
        /** Different registrations that were told. */
        long ids() {
            return heard.stream()
                    .map(one -> new JsonObject(one.last().body()).getString("id"))
                    .distinct()
                    .count();
        }
    }

    /** Signed in, each request under a key: the answer names the registration. */
    Outcome signedIn(int people) {
        var browsers = IntStream.range(0, people)
                .mapToObj(person -> signedInAs(person + "of" + people + "@example.org"))
                .toList();
        var keys = IntStream.range(0, people)
                .mapToObj(person -> UUID.randomUUID().toString())
                .toList();
        var wish = new JsonObject().put("notice", "2026-1");
        return rush(people, browsers::get, slug -> (person, attempt) -> at(slug, wish, keys.get(person)));
    }

    /** By the address alone, as pages did before there were keys. */
    Outcome nameless(int people) {
        return rush(
                people,
                person -> server.browser(),
                slug -> (person, attempt) -> at(slug, stranger("nameless" + person), ""));
    }

    /** The twin: nothing says that the tries are one. */
    Outcome underOtherAddresses(int people) {
        return rush(
                people,
                person -> server.browser(),
                slug -> (person, attempt) -> at(
                        slug,
                        stranger("twin" + person + "-" + attempt),
                        UUID.randomUUID().toString()));
    }

    private interface Form {
        CutRush.Wishes of(String slug);
    }

    private Outcome rush(int people, IntFunction<ApiClient> senders, Form form) {
        var slug = "cut-" + UUID.randomUUID();
        var event = world.event(slug, world.house, null);
        var rush = new CutRush(List.of(server.origin().getPort(), otherPort), senders, form.of(slug), SEED);
        var begun = System.nanoTime();
        var heard = rush.of(people);
        System.out.printf(
                "%d people, %d of %d cuts before any answer, %d ms, seed %d%n",
                people, rush.unheard(), 2 * people, (System.nanoTime() - begun) / 1_000_000, SEED);
        return new Outcome(books(event), heard);
    }

    private Books books(EventId event) {
        return server.db()
                .get(
                        """
                        select
                          (select count(*)::int from registration where event_id = $1 and state = 'confirmed') as seats,
                          count(*)::int as letters, count(distinct recipient)::int as readers
                        from mail_outbox
                        where event_id = $1
                        """,
                        row -> new Books(row.getInteger("seats"), row.getInteger("letters"), row.getInteger("readers")),
                        event);
    }

    private static CutLine.Wish at(String slug, JsonObject body, String key) {
        return new CutLine.Wish("/events/" + slug + "/registrations", body, key);
    }

    private static JsonObject stranger(String name) {
        return new JsonObject()
                .put("email", name + "@example.org")
                .put("name", "Malik")
                .put("notice", "2026-1");
    }

    private ApiClient signedInAs(String address) {
        var token = Secrets.token();
        world.sql("insert into person (id, name, email) values (gen_random_uuid(), 'Malik', $1)", address);
        world.sql(
                "insert into sign_in_link (hash, purpose, email, expires_at) values ($1, 'sign-in', $2, now() + interval '5 min')",
                Secrets.hash(token),
                address);
        var browser = server.browser();
        browser.post("/auth/sign-ins", new JsonObject().put("token", token)).expect(200);
        return browser;
    }
}
