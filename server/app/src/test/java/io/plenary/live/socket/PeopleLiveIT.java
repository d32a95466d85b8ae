package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.CrowdCommand;
import io.plenary.crowd.people.PeoplePage;
import io.plenary.crowd.people.PeopleService;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is here, who wants to be named, who writes; on two nodes. */
@Timeout(90)
class PeopleLiveIT extends OnTwoNodes {
    private PeoplePage.Answer list(LiveRig node, PersonId reader, String words) {
        return node.people.page(node.caller(reader), session, new PeopleService.Asked(words, Optional.empty(), 50));
    }

    private static List<String> names(PeoplePage.Answer page) {
        return page.people().stream().map(PeoplePage.Person::name).toList();
    }

    private static boolean tells(JsonObject frame, String key, String what) {
        return frame.getString("t").equals("crowd.people")
                && frame.getJsonObject("d").getJsonArray(key).encode().contains(what);
    }

    @Test
    @Promise("T7")
    void both_nodes_list_the_same_people_and_count_those_who_are_not_named() {
        rig.people.choose(rig.caller(malik), session, true);
        joined(rig, dana);
        joined(rig, malik);
        joined(other, noor);
        for (var node : List.of(rig, other)) {
            assertEquals(List.of("Dana Demo", "Malik Demo", "Noor Demo"), names(list(node, noor, "")));
            var seen = list(node, malik, "");
            assertEquals(List.of("Dana Demo", "Malik Demo"), names(seen));
            assertEquals(3, seen.here());
            assertEquals(2, seen.listed());
            assertEquals(0, list(node, malik, "noor").found());
            var host = list(node, dana, "noor");
            assertTrue(host.people().getFirst().hidden());
            node.attendance.lookElsewhere();
            assertEquals(seen.here(), node.attendance.here(session));
        }
    }

    @Test
    void a_small_room_is_told_who_came_and_went_and_nothing_of_who_is_not_named() {
        rig.people.choose(rig.caller(malik), session, true);
        var page = joined(rig, dana);
        var malikHere = joined(rig, malik);
        joined(rig, noor);
        rig.peopleNews.round();
        page.await("Malik came", frame -> tells(frame, "came", "Malik Demo"));
        malikHere.close();
        Await.until("Malik went", Duration.ofSeconds(20), () -> {
            rig.peopleNews.round();
            return page.frames().stream().anyMatch(frame -> tells(frame, "went", malik.toString()));
        });
        assertFalse(page.frames().stream().anyMatch(frame -> frame.encode().contains("Noor")));
    }

    @Test
    void who_hides_leaves_the_list_of_every_node_and_is_still_counted() {
        rig.people.choose(rig.caller(malik), session, true);
        var page = joined(other, dana);
        joined(rig, malik);
        joined(other, malik);
        other.peopleNews.round();
        page.await("Malik came", frame -> tells(frame, "came", "Malik Demo"));
        assertTrue(list(other, noor, "malik").found() > 0);
        other.people.choose(other.caller(malik), session, false);
        other.peopleNews.round();
        page.await("Malik went", frame -> tells(frame, "went", malik.toString()));
        assertEquals(List.of("Dana Demo"), names(list(other, noor, "")));
        assertEquals(2, list(other, noor, "").here());
        Await.soon("the other node knows", () -> list(rig, noor, "malik").found() == 0);
    }

    @Test
    @Promise("T7")
    void who_hides_leaves_the_small_rooms_of_nodes_they_are_not_on() {
        rig.people.choose(rig.caller(malik), session, true);
        var page = joined(other, dana);
        joined(rig, malik);
        other.peopleNews.round();
        page.await("Malik came", frame -> tells(frame, "came", "Malik Demo"));
        other.people.choose(other.caller(malik), session, false);
        other.peopleNews.round();
        page.await("Malik went", frame -> tells(frame, "went", malik.toString()));
    }

    @Test
    void a_small_room_hears_who_writes_and_not_of_somebody_who_is_not_named() {
        rig.people.choose(rig.caller(malik), session, true);
        var page = joined(rig, dana);
        var writer = joined(rig, malik);
        var hidden = joined(rig, noor);
        list(rig, dana, "");
        assertNull(hidden.refusal(new CrowdCommand.CrowdType(Page.id(), topic)));
        assertNull(writer.refusal(new CrowdCommand.CrowdType(Page.id(), topic)));
        var frame = page.await("crowd.typing").getJsonObject("d");
        assertEquals("Malik Demo", frame.getJsonArray("people").getJsonObject(0).getString("name"));
        assertEquals(1, frame.getJsonArray("people").size());
        assertNull(writer.refusal(new CrowdCommand.CrowdType(Page.id(), topic)));
        assertEquals(1, page.frames("crowd.typing").size());
    }
}
