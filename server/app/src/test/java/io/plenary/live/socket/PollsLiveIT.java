package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.live.ExportText;
import io.plenary.platform.Refusal;
import io.plenary.polls.Grouping;
import io.plenary.polls.Plans;
import io.plenary.polls.PollPlan;
import io.plenary.testing.Await;
import io.plenary.testing.Promise;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host asks, the room answers. */
@Timeout(90)
class PollsLiveIT extends InARoom {
    private static final String NUMBERS = "\"(ballots|counts|words|right)\"";
    private Topic topic;

    PollsLiveIT() {
        super(LiveRig.Choice.standard().withoutRateLimits());
    }

    @BeforeEach
    void start() {
        rig.pollTeller.start(rig.lookout);
        topic = Topic.of(Topic.Kind.POLLS, session);
    }

    private Page reading(PersonId person, Topic... topics) {
        var page = rig.page(person);
        for (var one : topics) assertNull(page.refusal(new LiveCommand.Join(Page.id(), one, 0, 0)));
        return page;
    }

    private Topic tally() {
        return Topic.of(Topic.Kind.TALLY, session);
    }

    private PollId drafted(PollPlan plan) {
        return rig.pollDrafts.create(rig.caller(dana), session, plan).id();
    }

    private PollId opened(PollPlan plan) {
        var poll = drafted(plan);
        rig.polls.open(rig.caller(dana), session, poll, Optional.empty());
        return poll;
    }

    private LiveCommand.PollVote vote(PollId poll, Integer... choices) {
        return new LiveCommand.PollVote(Page.id(), topic, poll, List.of(choices), Optional.empty());
    }

    private static JsonObject results(JsonObject frame) {
        return frame.getJsonObject("d").getJsonObject("results");
    }

    @Test
    @Promise("L12")
    void the_room_sees_no_number_before_the_host_shows_it_and_then_all_of_them() {
        var attendee = reading(malik, topic);
        var host = reading(dana, topic, tally());
        assertEquals("forbidden", rig.page(malik).refusal(new LiveCommand.Join(Page.id(), tally(), 0, 0)));
        var poll = opened(Plans.quiz());
        attendee.await("poll.opened");
        assertNull(attendee.refusal(vote(poll, 1)));
        assertEquals("already-voted", attendee.refusal(vote(poll, 2)));
        host.await(
                "a tally of one",
                frame -> frame.getString("t").equals("poll.tally")
                        && results(frame).getInteger("ballots") == 1);
        rig.polls.close(rig.caller(dana), session, poll);
        attendee.await("poll.closed");
        assertEquals(
                "poll-closed", reading(rig.rooms.attendee("Late Demo"), topic).refusal(vote(poll, 0)));
        var seen = attendee.frames().toString() + StrictJson.write(rig.polls.page(rig.caller(malik), session));
        assertFalse(seen.replaceAll(NUMBERS, "LEAK").contains("LEAK"), seen);
        assertTrue(
                StrictJson.write(rig.polls.page(rig.caller(dana), session)).contains("ballots"),
                "there is something to leak");

        rig.polls.show(rig.caller(dana), session, poll);
        var shown = results(attendee.await("poll.shown"));
        assertEquals("{\"ballots\":1,\"counts\":[0,1,0],\"words\":[],\"right\":[1]}", shown.encode());

        rig.polls.hide(rig.caller(dana), session, poll);
        attendee.await("poll.hidden");
        var late = reading(rig.rooms.attendee("Later Demo"), topic);
        late.await("the whole log", frame -> Long.valueOf(4).equals(frame.getLong("seq")) && frame.containsKey("d"));
        assertFalse(late.frames().toString().contains("ballots"), "what was hidden again left the log");
    }

    @Test
    void live_results_are_told_to_everybody_and_closing_tells_the_last_ones() {
        var attendee = reading(malik, topic);
        var poll = opened(Plans.live(Plans.named()));
        attendee.await("poll.shown");
        attendee.answer(vote(poll, 0));
        attendee.await(
                "a tally",
                frame -> frame.getString("t").equals("poll.tally")
                        && results(frame).getJsonArray("counts").getInteger(0) == 1);
        attendee.answer(vote(poll, 2));
        rig.polls.close(rig.caller(dana), session, poll);
        var last = attendee.await(
                "the last results",
                frame -> frame.getString("t").equals("poll.shown")
                        && results(frame).getJsonArray("counts").getInteger(2) == 1);
        assertEquals(1, results(last).getInteger("ballots"), "a changed mind is one answer");
    }

    @Test
    void a_poll_with_a_time_closes_by_itself_and_so_does_one_whose_session_ends() {
        var attendee = reading(malik, topic);
        var timed = drafted(Plans.named());
        rig.polls.open(rig.caller(dana), session, timed, Optional.of(1));
        var opened = attendee.await("poll.opened").getJsonObject("d").getJsonObject("poll");
        assertTrue(opened.containsKey("closesAt"));
        attendee.await("poll.closed");
        assertEquals("poll-closed", attendee.refusal(vote(timed, 0)));
        var other = opened(Plans.named());
        var live = LiveRig.live();
        rig.stages.put(
                session,
                new io.plenary.live.StageView.Stage(
                        io.plenary.live.StageView.State.ENDED,
                        live.liveSince(),
                        Optional.of(java.time.Instant.now()),
                        false,
                        Optional.empty()));
        rig.access.changed(session);
        attendee.await(
                "the end",
                frame -> frame.getString("t").equals("poll.closed")
                        && frame.getJsonObject("d").getString("poll").equals(other.toString()));
    }

    @Test
    @Promise("L11")
    void two_nodes_tell_the_same_numbers_within_a_second_or_so() {
        try (var second = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits())) {
            second.pollTeller.start(second.lookout);
            var poll = opened(Plans.live(Plans.single(true)));
            var here = reading(dana, topic, tally());
            var there = second.page(dana);
            assertNull(there.refusal(new LiveCommand.Join(Page.id(), topic, 0, 0)));
            assertNull(there.refusal(new LiveCommand.Join(Page.id(), tally(), 0, 0)));
            for (var n = 0; n < 6; n++) {
                var page = (n % 2 == 0 ? rig : second).page(rig.rooms.attendee("Voter " + n));
                assertNull(page.refusal(vote(poll, n % 3)));
            }
            for (var page : List.of(here, there))
                page.await(
                        "six",
                        frame -> frame.getString("t").equals("poll.tally")
                                && results(frame)
                                        .getJsonArray("counts")
                                        .encode()
                                        .equals("[2,2,2]"));
        }
    }

    @Test
    void words_are_grouped_and_what_a_host_hides_is_hidden_at_once() {
        var attendee = reading(malik, topic);
        var poll = opened(Plans.live(Plans.text(true)));
        for (var word : List.of("Gaming", "gaming!", "Rude")) {
            var page = rig.page(rig.rooms.attendee("Voter"));
            assertNull(page.refusal(new LiveCommand.PollVote(Page.id(), topic, poll, List.of(), Optional.of(word))));
        }
        attendee.await(
                "words",
                frame -> frame.getString("t").equals("poll.tally")
                        && results(frame).getInteger("ballots") == 3);
        rig.polls.group(rig.caller(dana), session, poll, new Grouping("rude", Optional.empty(), Optional.of(true)));
        var after = attendee.await(
                "the words after",
                frame -> frame.getString("t").equals("poll.shown")
                        && results(frame).getInteger("ballots") == 3);
        assertEquals(
                "Gaming", results(after).getJsonArray("words").getJsonObject(0).getString("text"));
        assertEquals(1, results(after).getJsonArray("words").size());
        assertFalse(StrictJson.write(rig.polls.page(rig.caller(malik), session)).contains("Rude"));
        assertTrue(ExportText.of(rig.polls.export(session)).contains("words, hidden"));
    }

    @Test
    void a_file_has_every_answer_with_its_name_however_many() {
        var poll = opened(Plans.named());
        database.db().execute("""
                with voter as (
                  insert into person (id, name, email)
                  select gen_random_uuid(), 'Voter ' || n / 10, gen_random_uuid() || '@example.org'
                  from generate_series(1, 2050) n
                  returning id, name)
                insert into poll_ballot (poll_id, person_id, name, choices)
                select $1, id, name, '{0}' from voter""", poll);
        var csv = ExportText.of(rig.polls.export(session));
        assertEquals(
                2_050, csv.lines().filter(line -> line.contains("\"person\"")).count());
    }

    @Test
    void only_hosts_draft_and_open_and_drafts_are_theirs_alone() {
        var poll = drafted(Plans.named());
        assertEquals(List.of(), rig.polls.page(rig.caller(malik), session).polls());
        assertEquals("not-found", rig.page(malik).refusal(vote(poll, 0)));
        var attendee = rig.caller(malik);
        assertThrows(Refusal.class, () -> rig.pollDrafts.create(attendee, session, Plans.named()));
        assertThrows(Refusal.class, () -> rig.polls.open(attendee, session, poll, Optional.empty()));
        assertThrows(
                Refusal.class, () -> rig.polls.open(rig.caller(dana), rig.rooms.session(), poll, Optional.empty()));
        rig.polls.open(rig.caller(dana), session, poll, Optional.empty());
        assertThrows(Refusal.class, () -> rig.pollDrafts.edit(rig.caller(dana), session, poll, Plans.named()));
        assertThrows(Refusal.class, () -> rig.polls.remove(rig.caller(dana), session, poll));
        rig.polls.close(rig.caller(dana), session, poll);
        rig.polls.remove(rig.caller(dana), session, poll);
        var late = reading(malik, topic);
        late.await("poll.removed");
        assertFalse(late.frames().toString().contains("Where do you listen"), "of what is removed no word stays");
    }

    /** A host who presses whatever may be pressed: what frames add up to is what the page says. */
    @Test
    void a_page_read_now_is_what_was_said_so_far() {
        var random = new Random(20260922);
        var caller = rig.caller(dana);
        var polls = new ArrayList<>(
                List.of(drafted(Plans.quiz()), drafted(Plans.named()), drafted(Plans.live(Plans.named()))));
        var reader = reading(malik, topic);
        for (var step = 0; step < 60; step++) {
            var poll = polls.get(random.nextInt(polls.size()));
            try {
                switch (random.nextInt(6)) {
                    case 0, 1 -> rig.polls.open(caller, session, poll, Optional.empty());
                    case 2 -> rig.polls.close(caller, session, poll);
                    case 3 -> rig.polls.show(caller, session, poll);
                    case 4 -> rig.polls.hide(caller, session, poll);
                    default -> reader.refusal(vote(poll, random.nextInt(3)));
                }
            } catch (Refusal notNow) {
                assertTrue(
                        List.of("wrong-state").contains(notNow.code().code()),
                        notNow.code().code());
            }
        }
        var page = rig.polls.page(rig.caller(malik), session);
        Await.soon("the last frame", () -> lastSeq(reader) == page.seq());
        var replayed = new HashMap<String, String>();
        var late = reading(rig.rooms.attendee("Late Demo"), topic);
        late.await("all", frame -> Long.valueOf(page.seq()).equals(frame.getLong("seq")) && frame.containsKey("d"));
        for (var one : List.of(reader, late)) {
            replayed.clear();
            one.frames().stream().filter(frame -> frame.containsKey("seq")).forEach(frame -> replay(replayed, frame));
            var said = new HashMap<String, String>();
            page.polls()
                    .forEach(poll -> said.put(poll.id().toString(), poll.state().word() + " " + poll.shown()));
            assertEquals(said, replayed);
        }
    }

    private static long lastSeq(Page page) {
        return page.frames().stream()
                .filter(frame -> frame.containsKey("d") && frame.containsKey("seq"))
                .mapToLong(frame -> frame.getLong("seq"))
                .max()
                .orElse(0);
    }

    private static void replay(Map<String, String> polls, JsonObject frame) {
        var body = frame.getJsonObject("d");
        switch (frame.getString("t")) {
            case "poll.opened" -> polls.put(body.getJsonObject("poll").getString("id"), "open false");
            case "poll.closed" -> polls.put(body.getString("poll"), "closed false");
            case "poll.shown" -> polls.compute(body.getString("poll"), (id, was) -> was.split(" ")[0] + " true");
            case "poll.hidden" -> polls.compute(body.getString("poll"), (id, was) -> was.split(" ")[0] + " false");
            default -> {}
        }
    }
}
