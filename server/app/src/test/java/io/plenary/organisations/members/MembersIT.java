package io.plenary.organisations.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.organisations.HouseOfTests;
import io.plenary.testing.ApiClient;
import io.plenary.testing.Promise;
import io.plenary.testing.World.Who;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class MembersIT extends HouseOfTests {
    private static final String MEMBERS = "/organisations/house/members";

    private static ApiClient as(Who who) {
        return world.signIn(server.browser(), who);
    }

    private static JsonObject roles(String... words) {
        return new JsonObject().put("roles", new JsonArray(List.of(words)));
    }

    private static JsonObject member(Who who) {
        return ioana.get(MEMBERS).expect(200).json().getJsonArray("members").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(who.id.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void organisers_read_who_is_what_and_owners_alone_change_it() {
        var seen = as(Who.ELENA).get(MEMBERS).expect(200).json();
        assertFalse(seen.getBoolean("mayChange"));
        var names = seen.getJsonArray("members").stream()
                .map(one -> ((JsonObject) one).getString("name"))
                .toList();
        assertTrue(names.containsAll(List.of("Elena", "Ioana", "Mara", "Radu")), names.toString());
        assertFalse(names.contains("Otto"), "nobody of another organisation");
        as(Who.MARA).get(MEMBERS).expect(403);
        as(Who.OTTO).get(MEMBERS).expect(403);
        as(Who.ELENA)
                .put(MEMBERS + "/" + Who.MARA.id + "/roles", roles("organiser"))
                .expect(403);
        ioana.put(MEMBERS + "/" + Who.RADU.id + "/roles", roles("reviewer", "application-reviewer"))
                .expect(204);
        assertEquals(
                new JsonArray().add("reviewer").add("application-reviewer"),
                member(Who.RADU).getJsonArray("roles"));
        ioana.put("/organisations/other-house/members/" + Who.OTTO.id + "/roles", roles("reviewer"))
                .expect(403);
        ioana.put(MEMBERS + "/" + Who.OTTO.id + "/roles", roles("reviewer")).expect(404);
    }

    @Test
    @Promise("T2")
    void a_role_that_is_taken_counts_no_more_from_the_next_request_on() {
        var mara = as(Who.MARA);
        var desk = "/sessions/" + world.session + "/desk";
        mara.get(desk).expect(200);
        ioana.put(MEMBERS + "/" + Who.MARA.id + "/roles", roles("application-reviewer"))
                .expect(204);
        assertTrue(mara.get(desk).status() >= 403);
        ioana.put(MEMBERS + "/" + Who.MARA.id + "/roles", roles("moderator")).expect(204);
        mara.get(desk).expect(200);
    }

    @Test
    void the_last_owner_stays_whatever_they_ask() {
        var me = MEMBERS + "/" + Who.IOANA.id;
        assertEquals(
                "last-owner",
                ioana.put(me + "/roles", roles("organiser")).expect(409).code());
        assertEquals("last-owner", ioana.delete(me).expect(409).code());
        assertEquals(
                "validation",
                ioana.put(MEMBERS + "/" + Who.ELENA.id + "/roles", roles("owner"))
                        .expect(422)
                        .code());
    }

    @Test
    void two_owners_who_remove_one_another_at_once_leave_one() throws Exception {
        for (var round = 0; round < 10; round++) {
            var place = world.organisation("pair-" + round);
            world.join(place, Who.MALIK.id, "owner");
            world.join(place, Who.NOOR.id, "owner");
            var malik = as(Who.MALIK);
            var noor = as(Who.NOOR);
            var members = "/organisations/pair-" + round + "/members/";
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var done = threads.invokeAll(List.<Callable<Integer>>of(
                        () -> malik.delete(members + Who.NOOR.id).status(),
                        () -> noor.delete(members + Who.MALIK.id).status()));
                for (var one : done) one.get();
            }
            var owners = server.db()
                    .get(
                            "select count(*)::int as n from membership where organisation_id = $1 and role = 'owner'",
                            row -> row.getInteger("n"),
                            place);
            assertEquals(1, owners);
        }
    }

    @Test
    void everybody_may_leave_and_it_is_written_down() {
        world.join(world.house, Who.SOFIA.id, "moderator");
        var sofia = as(Who.SOFIA);
        sofia.delete(MEMBERS + "/" + Who.SOFIA.id).expect(204);
        sofia.delete(MEMBERS + "/" + Who.SOFIA.id).expect(403);
        var line = server.db()
                .get(
                        "select action, detail from audit_entry where organisation_id = $1 and target = $2 order by id desc limit 1",
                        row -> row.getString("action") + row.getJsonObject("detail"),
                        world.house,
                        Who.SOFIA.id.toString());
        assertEquals("member.left{\"before\":{\"roles\":[\"moderator\"]}}", line);
    }
}
