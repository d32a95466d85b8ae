package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.HandId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.live.HandCommand;
import io.plenary.crowd.hands.HandService;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Raised, called up, on stage, done; on two nodes. */
@Timeout(90)
class HandsLiveIT extends OnTwoNodes {
    private HandCommand raise(String about) {
        return new HandCommand.HandRaise(Page.id(), topic, Optional.ofNullable(about));
    }

    private static JsonObject state(Page page, String state) {
        return page.await(
                        "my hand " + state,
                        frame -> frame.getString("t").equals("hand.mine")
                                && state.equals(frame.getJsonObject("d").getString("state")))
                .getJsonObject("d");
    }

    private static JsonObject queue(Page page, int raised, int called, int stage) {
        return page.await(
                        raised + " raised, " + called + " called, " + stage + " on stage",
                        frame -> frame.getString("t").equals("hands.changed")
                                && frame.getJsonObject("d").getInteger("raised") == raised
                                && frame.getJsonObject("d")
                                                .getJsonArray("called")
                                                .size()
                                        == called
                                && frame.getJsonObject("d")
                                                .getJsonArray("stage")
                                                .size()
                                        == stage)
                .getJsonObject("d");
    }

    @Test
    void a_hand_is_raised_called_up_comes_and_is_done() {
        var asker = joined(rig, malik);
        var second = joined(other, noor);
        var host = joined(rig, dana);
        assertNull(asker.refusal(raise("How we pay for it")));
        var mine = HandId.of(state(asker, "raised").getString("hand"));
        queue(host, 1, 0, 0);
        assertNull(second.refusal(raise(null)));
        rig.handNews.round();
        other.handNews.round();
        assertEquals(
                mine.toString(), queue(second, 2, 0, 0).getJsonArray("order").getString(0));
        assertEquals("forbidden", second.refusal(new HandCommand.HandCall(Page.id(), topic, mine)));
        assertEquals("wrong-state", asker.refusal(new HandCommand.HandAnswer(Page.id(), topic, true)));
        assertNull(host.refusal(new HandCommand.HandCall(Page.id(), topic, mine)));
        state(asker, "called");
        assertNull(asker.refusal(new HandCommand.HandAnswer(Page.id(), topic, true)));
        state(asker, "stage");
        queue(host, 1, 0, 1);
        assertNull(host.refusal(new HandCommand.HandDone(Page.id(), topic, mine)));
        other.handNews.round();
        queue(second, 1, 0, 0);
        for (var frame : second.frames())
            assertFalse(frame.encode().contains("Malik"), () -> "a name leaked in " + frame.encode());
    }

    @Test
    void a_hand_that_is_down_is_not_lowered_again_and_nobody_hears_of_it() {
        var asker = joined(rig, malik);
        assertNull(asker.refusal(raise(null)));
        assertNull(asker.refusal(new HandCommand.HandLower(Page.id(), topic, Optional.empty())));
        var version = rig.hands.view(rig.caller(malik), session).version();
        for (var again = 0; again < 3; again++)
            assertNull(asker.refusal(new HandCommand.HandLower(Page.id(), topic, Optional.empty())));
        assertEquals(version, rig.hands.view(rig.caller(malik), session).version());
    }

    @Test
    void names_are_for_those_who_moderate_until_the_host_shows_them() {
        rig.hands.raise(rig.access.of(rig.caller(malik), session), Optional.of("Money"));
        assertEquals(List.of(), rig.hands.view(rig.caller(noor), session).hands());
        assertEquals(
                "Malik Demo",
                rig.hands
                        .view(rig.caller(dana), session)
                        .hands()
                        .getFirst()
                        .by()
                        .name());
        var page = joined(other, noor);
        rig.hands.rule(rig.caller(dana), session, new HandService.Rules(false, true));
        other.handNews.round();
        page.await("the name", frame -> frame.encode().contains("Malik Demo"));
        assertEquals(1, other.hands.view(other.caller(noor), session).hands().size());
    }

    @Test
    void a_hand_survives_the_way_back_to_another_node_and_goes_down_a_minute_after_its_person() {
        var page = joined(rig, malik);
        assertNull(page.refusal(raise("Money")));
        page.close();
        var again = joined(other, malik);
        assertEquals("Money", state(again, "raised").getString("about"));
        other.hands.lowerAway();
        database.db().execute("update hand set away_since = now() - interval '61 seconds' where person_id = $1", noor);
        assertEquals(1, rig.hands.view(rig.caller(dana), session).waiting());
        rig.hands.raise(rig.access.of(rig.caller(noor), session), Optional.empty());
        rig.hands.lowerAway();
        assertEquals(2, rig.hands.view(rig.caller(dana), session).waiting());
        database.db().execute("update hand set away_since = now() - interval '61 seconds' where person_id = $1", noor);
        rig.hands.lowerAway();
        var left = rig.hands.view(rig.caller(dana), session).hands();
        assertEquals(
                List.of("Malik Demo"),
                left.stream().map(hand -> hand.by().name()).toList());
    }

    /** Seeded: many raise, lower and are called on two nodes at once; the queue is that of a list that did the same. */
    @Test
    void the_order_is_that_of_raising_whatever_happens_between() {
        var random = new Random(4);
        var people = new ArrayList<PersonId>();
        for (var n = 0; n < 8; n++) people.add(rig.rooms.attendee("Person " + n));
        var model = new ArrayList<PersonId>();
        for (var step = 0; step < 120; step++) {
            var node = random.nextBoolean() ? rig : other;
            var person = people.get(random.nextInt(people.size()));
            var who = node.access.of(node.caller(person), session);
            if (random.nextInt(3) > 0) {
                node.hands.raise(who, Optional.empty());
                if (!model.contains(person)) model.add(person);
            } else {
                node.hands.lower(who);
                model.remove(person);
            }
        }
        rig.handNews.round();
        var queue = rig.hands.view(rig.caller(dana), session).hands().stream()
                .map(hand -> new PersonId(hand.by().id()))
                .toList();
        assertEquals(model, queue);
        assertTrue(queue.size() > 2);
    }
}
