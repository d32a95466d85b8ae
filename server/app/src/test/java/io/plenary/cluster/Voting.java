package io.plenary.cluster;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.testing.Await;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;

/** A poll that everybody answers three times, by turns on both nodes, with another choice each time. */
final class Voting implements AutoCloseable {
    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Rig rig;
    private final Attendee.World world;
    private final SessionId session;
    private final String poll;
    private final String hostCookie;
    private final List<String> voters;
    private final List<Onlooker> counters = new ArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final List<Thread> threads = new ArrayList<>();

    Voting(Rig rig, Journal journal, int voters) {
        this.rig = rig;
        world = rig.world(journal, rig.byTurns());
        session = rig.rooms.session();
        this.voters = rig.people(voters);
        PersonId dana = rig.rooms.host("Dana Demo", session);
        hostCookie = rig.door.signIn(rig.db, port(1), dana);
        poll = open();
        counters.add(counter(1));
    }

    private int port(int node) {
        return rig.doors.get(node).port();
    }

    private String open() {
        var plan = new JsonObject()
                .put("kind", "single")
                .put("quiz", false)
                .put("question", "Where do you listen from?")
                .put("options", JsonArray.of("A library", "At home", "On the way"))
                .put("right", new JsonArray())
                .put("least", 1)
                .put("most", 1)
                .put("anonymous", true)
                .put("changeable", false)
                .put("live", false);
        var polls = "/sessions/" + session + "/polls";
        var drafted = rig.door.send(port(1), "POST", polls, hostCookie, plan.encode());
        if (drafted.statusCode() != 201) throw new AssertionError(drafted.body());
        var id = new JsonObject(drafted.body()).getString("id");
        var opened = rig.door.send(port(1), "PUT", polls + "/" + id + "/opening", hostCookie, "{}");
        if (opened.statusCode() != 204) throw new AssertionError(opened.body());
        return id;
    }

    /** Hears the numbers, as a host does. */
    private Onlooker counter(int node) {
        var one = new Onlooker(world, port(node), hostCookie);
        one.join("tally:" + session);
        return one;
    }

    /** Returns at once; all tries fall into so much time. */
    void begin(Duration window, long seed) {
        var random = new Random(seed);
        for (var voter : voters)
            for (var n = 0; n < TRIES; n++) {
                var node = n % 2;
                var choice = n;
                var wait = random.nextLong(window.toNanos());
                threads.add(Thread.startVirtualThread(() -> {
                    LockSupport.parkNanos(wait);
                    answers.merge(tryUntilTold(voter, node, choice), 1, Integer::sum);
                }));
            }
    }

    /** As a page does: what has no answer is sent again, wherever somebody listens. */
    private String tryUntilTold(String voter, int firstNode, int choice) {
        for (var attempt = 0; attempt < 200; attempt++) {
            try (var page = new Onlooker(world, port((firstNode + attempt) % 2), voter)) {
                var body = new JsonObject().put("poll", poll).put("choices", JsonArray.of(choice));
                var told = page.ask("poll.vote", UUID.randomUUID().toString(), "polls:" + session, body);
                if (told.getString("t").equals("ok")) return "ok";
                if (!told.getString("code").equals("unavailable")) return told.getString("code");
            } catch (RuntimeException | AssertionError away) {
                LockSupport.parkNanos(100_000_000);
            }
        }
        return "never";
    }

    /** How often each answer was given, once all tries have one. */
    Map<String, Integer> answers() {
        for (var thread : threads)
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        return Map.copyOf(answers);
    }

    /** What is stored, past every server: people who answered, ballots, and choices in the box. */
    List<Integer> stored() {
        return rig.db.get(
                """
                select
                  (select count(*)::int from poll_voter where poll_id = $1) as voters,
                  (sum ->> 'ballots')::int as ballots,
                  (select sum(value::int)::int from jsonb_each_text(sum -> 'choices')) as choices
                from poll_box
                where poll_id = $1""",
                row -> List.of(row.getInteger("voters"), row.getInteger("ballots"), row.getInteger("choices")),
                UUID.fromString(poll));
    }

    int asked(int node) {
        var page = rig.door.send(port(node), "GET", "/sessions/" + session + "/polls", hostCookie, "");
        return new JsonObject(page.body())
                .getJsonArray("polls")
                .getJsonObject(0)
                .getJsonObject("results")
                .getInteger("ballots");
    }

    /** How long it takes until a host who listens on either node has heard of so many. */
    long millisUntilTold(int ballots) {
        var began = System.nanoTime();
        counters.add(counter(0));
        for (var counter : counters)
            Await.until("the tally is told", PATIENCE, () -> counter.heard().stream()
                    .filter(one -> one.is("poll.tally"))
                    .anyMatch(one -> one.frame()
                                    .getJsonObject("d")
                                    .getJsonObject("results")
                                    .getInteger("ballots")
                            == ballots));
        return (System.nanoTime() - began) / 1_000_000;
    }

    @Override
    public void close() {
        counters.forEach(Onlooker::close);
        world.journal().close();
    }
}
