package io.plenary.live.socket;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.PollId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveCommand;
import io.plenary.contract.live.Topic;
import io.plenary.polls.Plans;
import io.plenary.polls.PollKind;
import io.plenary.polls.PollPlan;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Seeded: polls of all kinds, answered by many; everything that an attendee receives is looked through. */
@Timeout(300)
class PollSecrecyIT {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_121);
    private static final List<PollPlan> PLANS = List.of(
            Plans.single(true), Plans.quiz(), Plans.several(1, 2), Plans.scale(1, 5), Plans.text(true), Plans.named());

    @Test
    @Promise("L12")
    void no_number_of_six_polls_reaches_an_attendee_before_it_is_shown() {
        walk(PLANS.size());
    }

    @Test
    @Tag("long")
    @Promise("L12")
    void no_number_of_a_hundred_polls_reaches_an_attendee_before_it_is_shown() {
        walk(100);
    }

    private static void walk(int polls) {
        System.out.println("seed " + SEED + " (again: -Dplenary.seed=" + SEED + ")");
        try (var database = TestDb.open();
                var rig = new LiveRig(database, LiveRig.Choice.standard().withoutRateLimits())) {
            rig.pollTeller.start(rig.lookout);
            var room = new Room(rig, new Random(SEED));
            for (var n = 0; n < polls; n++) {
                // A session has fifty polls at most.
                if (n % 40 == 0) room.move();
                room.poll(PLANS.get(n % PLANS.size()));
            }
        }
    }

    /** One room after the other, with a host, three who answer and one who looks at everything. */
    private static final class Room {
        private final LiveRig rig;
        private final Random random;
        private SessionId session;
        private Topic topic;
        private PersonId dana;
        private PersonId sniffer;
        private Page page;
        private final List<Page> voters = new ArrayList<>();

        Room(LiveRig rig, Random random) {
            this.rig = rig;
            this.random = random;
        }

        void move() {
            session = rig.rooms.session();
            topic = Topic.of(Topic.Kind.POLLS, session);
            dana = rig.rooms.host("Dana Demo", session);
            sniffer = rig.rooms.attendee("Sniffer Demo");
            page = reading(sniffer);
            voters.clear();
            IntStream.range(0, 3).forEach(n -> voters.add(reading(rig.rooms.attendee("Voter " + n))));
        }

        private Page reading(PersonId person) {
            var reader = rig.page(person);
            assertNull(reader.refusal(new LiveCommand.Join(Page.id(), topic, 0, 0)));
            return reader;
        }

        void poll(PollPlan plan) {
            var host = rig.caller(dana);
            var poll = rig.pollDrafts.create(host, session, plan).id();
            rig.polls.open(host, session, poll, Optional.empty());
            for (var voter : voters) assertNull(voter.refusal(vote(plan, poll)));
            secret(poll);
            if (random.nextBoolean()) rig.polls.close(host, session, poll);
            secret(poll);
            rig.polls.show(host, session, poll);
            page.await(
                    "the numbers",
                    frame -> isAbout(frame, poll) && frame.encode().contains("\"ballots\":3"));
            rig.polls.hide(host, session, poll);
            try (var late = reading(rig.rooms.attendee("Late Demo"))) {
                secret(late, poll);
            }
        }

        private LiveCommand.PollVote vote(PollPlan plan, PollId poll) {
            var isText = plan.kind() == PollKind.TEXT;
            var choices = isText ? List.<Integer>of() : List.of(random.nextInt(2));
            var text = isText ? Optional.of("canary " + random.nextInt(3)) : Optional.<String>empty();
            return new LiveCommand.PollVote(Page.id(), topic, poll, choices, text);
        }

        private void secret(PollId poll) {
            secret(page, poll);
        }

        /** What came over the socket, what REST answers, and what a host's screen reads for the wall. */
        private void secret(Page reader, PollId poll) {
            // Whatever was on its way has come once this is answered.
            assertNull(reader.refusal(new LiveCommand.Join(Page.id(), Topic.of(Topic.Kind.QA, session), 0, 0)));
            var frames = reader.frames().stream()
                    .filter(frame -> isAbout(frame, poll))
                    .map(JsonObject::encode)
                    .toList()
                    .toString();
            assertFalse(tells(frames), frames);
            var mine = entry(StrictJson.write(rig.polls.page(rig.caller(sniffer), session)), poll);
            assertFalse(tells(mine), mine);
            var wall = entry(StrictJson.write(rig.polls.pageOfRoom(rig.caller(dana), session)), poll);
            assertFalse(tells(wall), wall);
            var host = entry(StrictJson.write(rig.polls.page(rig.caller(dana), session)), poll);
            assertTrue(host.contains("\"ballots\":3"), "there is something to leak: " + host);
        }

        private static boolean isAbout(JsonObject frame, PollId poll) {
            return frame.encode().contains(poll.toString());
        }

        private static boolean tells(String text) {
            return text.contains("ballots") || text.contains("\"right\"") || text.contains("canary");
        }

        private static String entry(String list, PollId poll) {
            return new JsonObject(list)
                    .getJsonArray("polls").stream()
                            .map(JsonObject.class::cast)
                            .filter(one -> one.getString("id").equals(poll.toString()))
                            .findFirst()
                            .orElseThrow()
                            .encode();
        }
    }
}
