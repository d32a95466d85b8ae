package io.plenary.programme.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.DraftItems;
import io.plenary.programme.draft.Plans;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.SessionText;
import io.plenary.testing.World.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long random walks of an organiser, each step held to a model. */
class PlanningWalkIT {
    private static final int STEPS = 120;
    private static final Comparator<PlannedSession> BY_ID =
            Comparator.comparing(one -> one.id().value());

    private static Planning planning;

    private Random random;
    private String slug;
    private EventId event;
    /** What the draft must be, and what was last released. */
    private Plan draft = Plan.empty();

    private Plan released = Plan.empty();
    private final Map<UUID, Integer> sequences = new HashMap<>();
    private final Set<SessionId> starred = new HashSet<>();
    private final Set<SessionId> recorded = new HashSet<>();

    @BeforeAll
    static void open() {
        planning = new Planning();
    }

    @AfterAll
    static void close() {
        planning.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261, 77_777})
    void any_walk_leaves_each_session_once_and_loses_nothing_that_hangs_on_it(long seed) {
        random = new Random(seed);
        slug = "walk-" + seed;
        event = planning.event(slug);
        planning.world.register(event, Who.MALIK.id);
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> save();
                case 3 -> remove();
                case 4 -> room();
                case 5 -> replace();
                case 6, 7 -> release();
                case 8 -> discard();
                default -> hang();
            }
            check("seed " + seed + ", step " + step);
        }
        assertTrue(sequences.size() > 3, "the walk went nowhere");
    }

    private void save() {
        var one = random.nextBoolean() || draft.sessions().isEmpty()
                ? session(SessionId.next(), Optional.of("key-" + random.nextInt(30)))
                : any(draft.sessions());
        var changed = session(one.id(), one.key());
        var others = without(draft.sessions(), one.id());
        var keyTaken = others.stream().anyMatch(other -> other.key().equals(changed.key()));
        try {
            planning.save(slug, planning.version(slug), changed);
        } catch (Refusal refused) {
            assertTrue(keyTaken && refused.code() == ErrorCode.VALIDATION, refused.toString());
            return;
        }
        assertTrue(!keyTaken, "one key twice");
        others.add(changed);
        draft = draft.withSessions(others);
    }

    private PlannedSession session(SessionId id, Optional<String> key) {
        var room = draft.rooms().isEmpty() || random.nextBoolean()
                ? Optional.<RoomId>empty()
                : Optional.of(any(draft.rooms()).id());
        var starts = Plans.NINE.plus(Duration.ofMinutes(15L * random.nextInt(200)));
        return new PlannedSession(
                id,
                key,
                SessionText.of("Talk " + random.nextInt(1_000)),
                Map.of(),
                SessionSummary.Kind.TALK,
                Optional.empty(),
                Optional.empty(),
                room,
                Optional.empty(),
                starts,
                starts.plus(Duration.ofMinutes(30L + 15 * random.nextInt(4))),
                Optional.empty(),
                SessionSummary.Stage.MEETING,
                false,
                false,
                random.nextInt(4) == 0,
                List.of(),
                List.of());
    }

    private void remove() {
        if (draft.sessions().isEmpty()) return;
        var gone = any(draft.sessions()).id();
        planning.items.removeSession(edit(), gone);
        draft = draft.withSessions(without(draft.sessions(), gone));
    }

    private void room() {
        var room = new PlannedRoom(RoomId.next(), "Room " + random.nextInt(100), Optional.empty());
        planning.items.save(edit(), room, Optional.empty());
        var rooms = new ArrayList<>(draft.rooms());
        rooms.add(room);
        draft = new Plan(draft.dayChange(), draft.tracks(), rooms, draft.speakers(), draft.sessions());
    }

    /** As a file of another system does it: some go, some come, known by their keys, in any order. */
    private void replace() {
        var next = new ArrayList<PlannedSession>();
        for (var one : draft.sessions())
            if (random.nextInt(3) > 0) next.add(random.nextBoolean() ? one : session(one.id(), one.key()));
        var key = Optional.of("key-" + random.nextInt(30));
        if (next.stream().noneMatch(one -> one.key().equals(key))) next.add(session(SessionId.next(), key));
        Collections.shuffle(next, random);
        var plan = draft.withSessions(next);
        var made = planning.drafts
                .replace(planning.elena, slug, planning.version(slug), plan)
                .plan();
        assertEquals(byKey(plan), byKey(made), "nothing but ids may differ");
        draft = made;
    }

    private static Map<Object, Object> byKey(Plan plan) {
        var all = new HashMap<Object, Object>();
        for (var one : plan.sessions()) all.put(one.key(), List.of(one.text(), one.startsAt(), one.cancelled()));
        return all;
    }

    private void release() {
        var same = sorted(draft).equals(sorted(released));
        try {
            planning.releases.release(planning.elena, slug, Planning.wish(planning.version(slug)));
        } catch (Refusal refused) {
            assertTrue(same, "refused though something changed: " + refused);
            return;
        }
        released = draft;
    }

    private void discard() {
        var head = planning.drafts.get(planning.elena, slug);
        if (!head.begun()) return;
        planning.drafts.discard(planning.elena, slug, head.version());
        draft = released;
    }

    /** Stars and recordings come and hang on what is public. */
    private void hang() {
        if (released.sessions().isEmpty()) return;
        var one = any(released.sessions()).id();
        if (random.nextInt(4) == 0 && recorded.add(one)) planning.world.recording(one);
        if (starred.add(one))
            planning.world.sql("insert into star (person_id, session_id) values ($1, $2)", Who.MALIK.id, one);
    }

    private void check(String where) {
        assertEquals(
                sorted(draft), sorted(planning.drafts.get(planning.elena, slug).plan()), where);
        assertEquals(sorted(released), sorted(planning.drafts.released(event)), where);
        var rows = planning.database
                .db()
                .list(
                        "select id, sequence, key from session where event_id = $1 limit 1000",
                        row -> new Row(row.getUUID("id"), row.getInteger("sequence")),
                        event);
        for (var row : rows) {
            assertTrue(row.sequence() >= sequences.getOrDefault(row.id(), 0), where + ": a sequence shrank");
            sequences.put(row.id(), row.sequence());
        }
        assertEquals(sequences.size(), rows.size(), where + ": a session was deleted");
        assertEquals(
                starred.size(),
                number("select count(*)::int as n from star s join session t on t.id = s.session_id"),
                where);
        assertEquals(
                recorded.size(),
                number("select count(*)::int as n from recording r join session t on t.id = r.session_id"),
                where);
        assertEquals(1, number("select count(*)::int as n from registration t"), where);
    }

    private record Row(UUID id, int sequence) {}

    private int number(String count) {
        return planning.database.db().get(count + " where t.event_id = $1", row -> row.getInteger("n"), event);
    }

    private static Plan sorted(Plan plan) {
        return plan.withSessions(plan.sessions().stream().sorted(BY_ID).toList());
    }

    private static List<PlannedSession> without(List<PlannedSession> sessions, SessionId id) {
        return new ArrayList<>(
                sessions.stream().filter(one -> !one.id().equals(id)).toList());
    }

    private DraftItems.Edit edit() {
        return new DraftItems.Edit(planning.elena, slug, planning.version(slug));
    }

    private <T> T any(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
