package io.plenary.organisations.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.organisations.HouseOfTests;
import io.plenary.platform.http.Callers;
import io.plenary.platform.http.Contract;
import io.plenary.testing.ApiClient;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysIT extends HouseOfTests {
    private static final String KEYS = "/organisations/house/keys";

    private static JsonObject make(ApiClient owner, String... scopes) {
        var wish = new JsonObject().put("name", "Website").put("scopes", new JsonArray(List.of(scopes)));
        return owner.post(KEYS, wish).expect(201).json();
    }

    private static int ask(String secret, String method, String path) {
        var machine = server.browser();
        var request = machine.request("/api/v1" + path)
                .header("Authorization", "Bearer " + secret)
                .method(method, BodyPublishers.noBody())
                .build();
        return machine.exchange(request).statusCode();
    }

    @Test
    void a_key_opens_what_its_scope_names_and_nothing_else() {
        var secret = make(ioana, "read:events").getString("secret");
        assertTrue(secret.startsWith(Callers.KEY_PREFIX));
        assertEquals(200, ask(secret, "GET", "/events/open-day/draft"));
        assertEquals(403, ask(secret, "GET", "/events/open-day/registrations"));
        for (var closed : List.of("/me/sign-ins", KEYS, "/organisations/house/members", "/me/second-factor"))
            assertEquals(403, ask(secret, "GET", closed), closed);
        assertEquals(403, ask(secret, "POST", "/live/tickets"));
        assertEquals(403, ask(secret, "POST", "/me/access-tokens"));
        var more = make(ioana, "read:registrations", "read:events").getString("secret");
        assertEquals(200, ask(more, "GET", "/events/open-day/registrations"));
    }

    @Test
    void a_key_stays_in_its_organisation() {
        world.event("elsewhere", world.otherHouse, null);
        world.sql("update event set state = 'draft' where slug = 'elsewhere'");
        world.join(world.otherHouse, Who.IOANA.id, "organiser");
        var secret = make(ioana, "read:events", "read:registrations").getString("secret");
        assertEquals(200, ioana.get("/events/elsewhere").status(), "its maker may");
        assertEquals(404, ask(secret, "GET", "/events/elsewhere"));
        assertEquals(404, ask(secret, "GET", "/events/elsewhere/registrations"));
        world.sql(
                "delete from membership where organisation_id = $1 and person_id = $2", world.otherHouse, Who.IOANA.id);
    }

    @Test
    void an_ended_an_old_and_an_invented_key_open_nothing() {
        var made = make(ioana, "read:events");
        var secret = made.getString("secret");
        assertEquals(200, ask(secret, "GET", "/events/open-day/draft"));
        ioana.delete(KEYS + "/" + made.getJsonObject("key").getString("id")).expect(204);
        assertEquals(401, ask(secret, "GET", "/events/open-day/draft"));
        var old = make(ioana, "read:events").getString("secret");
        world.sql("update api_key set expires_at = now() where tail = $1", old.substring(old.length() - 4));
        assertEquals(401, ask(old, "GET", "/events/open-day/draft"));
        assertEquals(401, ask(Callers.KEY_PREFIX + "a".repeat(32), "GET", "/events/open-day/draft"));
    }

    @Test
    void a_key_does_no_more_than_its_maker_still_may() {
        world.join(world.house, Who.NOOR.id, "owner");
        var secret =
                make(world.signIn(server.browser(), Who.NOOR), "read:events").getString("secret");
        assertEquals(200, ask(secret, "GET", "/events/open-day/draft"));
        ioana.delete("/organisations/house/members/" + Who.NOOR.id).expect(204);
        assertEquals(401, ask(secret, "GET", "/events/open-day/draft"));
    }

    @Test
    void the_secret_is_kept_nowhere_and_its_use_is_seen() {
        var made = make(ioana, "read:events");
        var secret = made.getString("secret");
        ask(secret, "GET", "/events/open-day/draft");
        var kept = server.db().get("select string_agg(k::text, '') as all from api_key k", row -> row.getString("all"));
        assertFalse(kept.contains(secret));
        var seen = ioana.get(KEYS).expect(200).json().getJsonArray("keys").stream()
                .map(JsonObject.class::cast)
                .filter(one ->
                        one.getString("id").equals(made.getJsonObject("key").getString("id")))
                .findFirst()
                .orElseThrow();
        assertTrue(seen.containsKey("usedAt"));
        assertFalse(seen.containsKey("secret"));
        world.signIn(server.browser(), Who.ELENA).get(KEYS).expect(403);
    }

    @Test
    void every_scope_of_the_contract_is_one_that_there_is() {
        Contract.bundle().getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(one -> ((JsonObject) one.getValue()).getString("x-scope"))
                .filter(scope -> scope != null)
                .forEach(Scope::of);
    }
}
