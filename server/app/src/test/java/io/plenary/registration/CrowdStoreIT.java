package io.plenary.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.vertx.pgclient.PgException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Crowds before the same seats at the same moment, as from several nodes. */
class CrowdStoreIT {
    private static final long SEED = Long.getLong("plenary.seed", 20_261_122);
    private static final int CROWDS = 12;

    private static TestDb database;
    private static Stand stand;

    @BeforeAll
    static void open() {
        database = TestDb.open(CROWDS + 2);
        stand = new Stand(database.db());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** Some crowds die with all their rows written; who had a seat in them comes again with the next. */
    @Promise("R1")
    @Test
    void crowds_from_all_sides_take_exactly_the_seats_there_are_though_some_die() {
        var event = stand.event(57);
        var deaths = new AtomicInteger(5);
        var random = new Random(SEED);
        var dying = new ArrayList<Boolean>();
        for (var n = 0; n < CROWDS; n++) dying.add(random.nextBoolean());
        rush(event, (number, people) -> {
            for (var turn = 0; ; turn++) {
                var dies = turn == 0 && dying.get(number) && deaths.getAndDecrement() > 0;
                try {
                    return database.db().transaction(tx -> {
                        enter(tx, event, new CrowdStore(tx).hold(event).get(), people);
                        if (dies) throw new IllegalStateException("the node dies here");
                        return people.size();
                    });
                } catch (IllegalStateException dead) {
                    assertTrue(dies, dead::toString);
                }
            }
        });
        assertEquals(new Stand.Tally(57, 57), stand.tally(event), "seed " + SEED);
        assertEquals(CROWDS * 10 - 57, waiting(event), "seed " + SEED);
    }

    /** The control twin: who looks at the seats without keeping them from others gives them away twice. */
    @Promise("R1")
    @Test
    void twin_looking_without_a_lock_gives_seats_away_twice() {
        var sold = 0;
        for (var round = 0; round < 5 && sold <= 57; round++) {
            var event = stand.event(57);
            rush(event, (number, people) -> carelessly(event, people));
            sold = stand.tally(event).confirmed();
        }
        assertTrue(sold > 57, "sold only " + sold + ": this load shows no race");
    }

    /** Two who wait may be given the same turn, too, and then one crowd has nothing. */
    private static int carelessly(EventId event, List<PersonId> people) {
        try {
            return database.db().transaction(tx -> {
                enter(tx, event, seen(tx, event), people);
                return people.size();
            });
        } catch (PgException sameTurn) {
            assertTrue(Db.violates(sameTurn, "registration_queue"), sameTurn::toString);
            return 0;
        }
    }

    private static SeatsLeft seen(Sql tx, EventId event) {
        return tx.get(
                "select cap - taken as whole from seats where event_id = $1",
                row -> new SeatsLeft(Optional.of(row.getInteger("whole")), Optional.empty(), Optional.empty()),
                event);
    }

    private static int waiting(EventId event) {
        return database.db().get("""
                select count(distinct queue)::int as n from registration where event_id = $1 and state = 'waiting'
                """, row -> row.getInteger("n"), event);
    }

    private static void enter(Sql tx, EventId event, SeatsLeft seats, List<PersonId> people) {
        var asking = people.stream()
                .map(one -> new Crowd.Asking(one, Optional.empty(), true))
                .toList();
        var fates = Crowd.decide(seats, List.of(), asking);
        var coming = new ArrayList<CrowdStore.Coming>();
        for (var n = 0; n < people.size(); n++)
            coming.add(new CrowdStore.Coming(people.get(n), fates.get(n).state(), "2026-1", Optional.empty()));
        assertEquals(people.size(), new CrowdStore(tx).register(event, coming).size());
    }

    /** Ten people in each crowd, all crowds at the same moment. */
    private static void rush(EventId event, BiFunction<Integer, List<PersonId>, Integer> crowd) {
        var start = new CyclicBarrier(CROWDS);
        Map<Integer, List<PersonId>> people = new HashMap<>();
        for (var n = 0; n < CROWDS; n++) people.put(n, stand.people(10));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var crowds = new ArrayList<Future<Integer>>();
            people.forEach((number, ten) -> crowds.add(threads.submit((Callable<Integer>) () -> {
                start.await();
                return crowd.apply(number, ten);
            })));
            for (var one : crowds) one.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
