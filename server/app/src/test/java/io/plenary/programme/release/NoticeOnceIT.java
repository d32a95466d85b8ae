package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.Words;
import io.plenary.programme.SessionService;
import io.plenary.programme.agenda.AgendaService;
import io.plenary.programme.draft.Plans;
import io.plenary.testing.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workers that die, that come twice, and that work side by side. */
class NoticeOnceIT {
    private static final int PEOPLE = 250;
    private static final BiFunction<Release, Reader, String> KEY =
            (release, reader) -> release.number() + ":" + reader.id();

    private static Planning planning;
    private static int count;
    private static SessionId session;
    private EventId event;

    @BeforeAll
    static void open() {
        planning = new Planning();
    }

    @AfterAll
    static void close() {
        planning.close();
    }

    @BeforeEach
    void a_release_that_concerns_many() {
        var slug = "told-" + ++count;
        event = planning.event(slug);
        planning.world.sql("""
                with made as (
                  insert into person (id, name, email, locale)
                  select gen_random_uuid(), 'Person ' || n, 'p' || n || '-' || $2 || '@example.org',
                    (array['en', 'ro', 'de', 'fr', 'es', 'pt'])[n % 6 + 1]
                  from generate_series(1, $3) n
                  returning id)
                insert into registration (id, event_id, person_id, state, notice)
                select gen_random_uuid(), $1, id, 'confirmed', '2026-1' from made
                """, event, slug, PEOPLE);
        session = SessionId.next();
        talkAt(Plans.NINE);
    }

    /** A release that tells people. */
    private static Release talkAt(Instant starts) {
        var slug = "told-" + count;
        var version = planning.save(slug, planning.version(slug), Plans.talk(session, starts, null, null));
        return planning.releases.release(planning.elena, slug, new Release.Wish(Uuid7.next(), version, "", true));
    }

    private static Notices worker(BiFunction<Release, Reader, String> key) {
        var db = planning.database.db();
        var agenda = new AgendaService(
                db, planning.clock, new SessionService(db, planning.clock), "https://plenary.example");
        var letters = new Letters(new Words());
        return new Notices(
                new Notices.Parts(
                        db, planning.clock, planning.events, agenda, new Outbox(), letters, "https://plenary.example"),
                key);
    }

    @Promise("E2")
    @Test
    void several_workers_at_once_tell_each_person_once() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 4; n++) threads.submit(() -> tellAll(worker(KEY)));
        }
        tellAll(worker(KEY));
        assertEquals(Map.of("mails", PEOPLE, "people", PEOPLE), mails());
    }

    @Test
    void a_worker_that_dies_at_a_person_has_told_the_whole_step_or_nobody_of_it() {
        var killed = new HashSet<Object>();
        var perilous = worker((release, reader) -> {
            if (killed.size() < 5 && killed.add(reader.id())) throw new IllegalStateException("killed");
            return KEY.apply(release, reader);
        });
        for (var round = 0; round < 20 && isOpen(); round++) perilous.round();
        assertEquals(5, killed.size());
        assertEquals(Map.of("mails", PEOPLE, "people", PEOPLE), mails());
    }

    @Test
    void one_whose_clocks_are_unknown_does_not_keep_the_others_from_being_told() {
        planning.world.sql("""
                update person
                set zone = 'Atlantis/Poseidonis'
                where id = (select person_id from registration where event_id = $1 order by person_id limit 1)
                """, event);
        tellAll(worker(KEY));
        assertEquals(Map.of("mails", PEOPLE - 1, "people", PEOPLE - 1), mails());
    }

    @Test
    void a_lost_place_tells_nobody_twice() {
        tellAll(worker(KEY));
        losePlace();
        tellAll(worker(KEY));
        assertEquals(Map.of("mails", PEOPLE, "people", PEOPLE), mails());
    }

    /** The twin: what protects is the key of release and person. */
    @Test
    void without_the_key_they_are_told_twice() {
        tellAll(worker((release, reader) -> Uuid7.next().toString()));
        losePlace();
        tellAll(worker((release, reader) -> Uuid7.next().toString()));
        assertEquals(Map.of("mails", 2 * PEOPLE, "people", PEOPLE), mails());
    }

    @Test
    void while_the_event_is_not_public_the_rest_wait_and_then_are_told_where_it_went_by_then() {
        var worker = worker(KEY);
        worker.round();
        assertEquals(Map.of("mails", 100, "people", 100), mails());
        setState("draft");
        talkAt(Plans.NINE.plus(Duration.ofHours(1)));
        talkAt(Plans.NINE.plus(Duration.ofHours(2)));
        for (var round = 0; round < 5; round++) worker.round();
        assertEquals(Map.of("mails", 100, "people", 100), mails());
        assertTrue(isOpen());
        setState("published");
        tellAll(worker);
        assertEquals(Map.of("mails", PEOPLE + 100, "people", PEOPLE), mails());
    }

    /** The first hundred hear that it is cancelled; of what came and went in between the others hear nothing. */
    @Test
    void what_came_and_went_while_the_event_was_not_public_is_told_to_whoever_knew_of_it_alone() {
        var worker = worker(KEY);
        worker.round();
        setState("draft");
        var slug = "told-" + count;
        var talk = Plans.talk(session, Plans.NINE, null, null);
        var version = planning.save(slug, planning.version(slug), Plans.cancelled(talk, true));
        planning.releases.release(planning.elena, slug, new Release.Wish(Uuid7.next(), version, "", true));
        setState("published");
        tellAll(worker);
        assertEquals(Map.of("mails", 200, "people", 100), mails());
    }

    @Test
    void of_an_event_that_was_never_public_nothing_is_news() {
        tellAll(worker(KEY));
        setState("draft");
        planning.world.sql("update event set drafted_at = null where id = $1", event);
        assertFalse(talkAt(Plans.NINE.plus(Duration.ofHours(1))).told());
        setState("published");
        assertFalse(isOpen());
        setState("draft");
        assertTrue(talkAt(Plans.NINE).told());
        setState("published");
        tellAll(worker(KEY));
    }

    private void setState(String state) {
        planning.world.sql("update event set state = $2 where id = $1", event, state);
    }

    @Test
    void each_is_told_in_the_own_language_and_in_english_where_that_is_none_of_ours() {
        tellAll(worker(KEY));
        var subjects = Set.copyOf(planning.database
                .db()
                .list(
                        "select distinct subject from mail_outbox where intent like 'release:' || $1::uuid || ':%' limit 10",
                        row -> row.getString("subject"), event));
        assertTrue(
                subjects.containsAll(
                        List.of("The programme has changed: Open day", "Das Programm hat sich geändert: Open day")),
                subjects.toString());
        assertEquals(5, subjects.size());
    }

    private void tellAll(Notices worker) {
        for (var round = 0; round < 50 && isOpen(); round++) worker.round();
    }

    private boolean isOpen() {
        return planning.database
                .db()
                .get(
                        "select count(*) > 0 as waits from release_notice where event_id = $1 and done_at is null",
                        row -> row.getBoolean("waits"),
                        event);
    }

    private void losePlace() {
        planning.world.sql(
                "update release_notice set after = '00000000-0000-0000-0000-000000000000', done_at = null where event_id = $1",
                event);
    }

    private Map<String, Integer> mails() {
        return planning.database
                .db()
                .get("""
                        select count(*)::int as mails, count(distinct recipient)::int as people
                        from mail_outbox
                        where intent like 'release:' || $1::uuid || ':%'
                        """, row -> Map.of("mails", row.getInteger("mails"), "people", row.getInteger("people")), event);
    }
}
