package io.plenary.registration;

import io.plenary.catalogue.Registration;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.testing.PgBench;
import io.plenary.testing.TestDb;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the seats' store reaches by itself, fifty people at a time, in turn with pgbench that registers fifty by one
 * statement in a bare table. Not among the tests, since a busy machine would fail it: {@code ./mvnw test -pl server/app -am
 * -Dtest=CrowdFigures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CrowdFigures {
    private static final int TOGETHER = 50;
    private static final int ROUNDS = 3;
    private static final long PASS_NANOS = 3_000_000_000L;
    private static final int PEOPLE = 60_000;

    /** As the reference measured it: the answers as jsonb, one person once, two further indexes. */
    private static final String BARE = """
            create table bare_seats (id int primary key, cap int, taken int not null);
            insert into bare_seats values (1, 2000000000, 0);
            create table bare_registration (
              id uuid primary key, event_id int not null, email text not null, state text not null,
              answers jsonb not null, at timestamptz not null default now(), unique (event_id, email));
            create index on bare_registration (event_id, at);
            create index on bare_registration (state);
            grant all on bare_seats, bare_registration to plenary;
            """;

    private static final String FIFTY = """
            with seat as (
              update bare_seats set taken = taken + 50 where id = 1 and taken + 50 <= cap returning id)
            insert into bare_registration (id, event_id, email, state, answers)
            select gen_random_uuid(), seat.id, gen_random_uuid() || '@example.org', 'confirmed', '{"home": "RO"}'
            from seat, generate_series(1, 50);
            """;

    @Test
    void registering() throws Exception {
        try (var database = TestDb.open()) {
            var stand = new Stand(database.db());
            var people = stand.people(PEOPLE);
            try (var owner = database.addresses().connect();
                    var statement = owner.createStatement()) {
                statement.execute(BARE);
            }
            ours(database, stand.event(1_000_000), people);
            for (var round = 0; round < ROUNDS; round++) {
                var ours = ours(database, stand.event(1_000_000), people);
                var bare = PgBench.perSecond(database, FIFTY, 3);
                System.out.printf("store: %.0f registrations/s", ours);
                bare.ifPresent(fifties -> System.out.printf(
                        ", pgbench by fifty: %.0f/s, ratio %.2f", fifties * TOGETHER, ours / (fifties * TOGETHER)));
                System.out.println(bare.isPresent() ? "" : ", no pgbench here");
            }
        }
    }

    private static double ours(TestDb database, EventId event, List<PersonId> people) {
        var began = System.nanoTime();
        var done = 0;
        while (System.nanoTime() < began + PASS_NANOS && done + TOGETHER <= people.size()) {
            var fifty = people.subList(done, done + TOGETHER);
            database.db().transaction(tx -> {
                var store = new CrowdStore(tx);
                var seats = store.hold(event);
                var owes = new WaitingStore(tx).owes(event);
                var standing = store.standing(event, fifty);
                var asking = fifty.stream()
                        .map(one -> new Crowd.Asking(one, Optional.empty(), false))
                        .toList();
                if (owes.getAsBoolean()) throw new IllegalStateException("nobody waits");
                Crowd.decide(seats.get(), standing.keySet(), asking);
                return store.register(
                                event,
                                fifty.stream()
                                        .map(one -> new CrowdStore.Coming(
                                                one, Registration.State.CONFIRMED, "2026-1", Optional.empty()))
                                        .toList())
                        .size();
            });
            done += TOGETHER;
        }
        return done * 1e9 / (System.nanoTime() - began);
    }
}
