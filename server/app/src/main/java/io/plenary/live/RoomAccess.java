package io.plenary.live;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Together;
import io.plenary.programme.SessionFacts;
import io.plenary.programme.SessionService;
import io.plenary.registration.Admission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;

/**
 * Who may be in a room. Asked at the join and at every command; an answer that lets somebody in is remembered for a
 * second, one that keeps somebody out is not. Shared by all threads.
 */
public final class RoomAccess {
    private static final Duration MEMORY = Duration.ofSeconds(1);
    /** From a ticket to the first joins. */
    private static final Duration ARRIVAL = Duration.ofSeconds(2);

    /** Of all that is remembered here. */
    public static final Duration LONGEST_MEMORY = ARRIVAL;

    private static final Duration SESSION_MEMORY = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 50_000;
    /** Rooms share so many counters: one that changes often costs few others what they remember. */
    private static final int PLACES = 64;

    /** Whose sign-ins are at this moment, of those that have not ended; in one statement. Told by accounts. */
    @FunctionalInterface
    public interface SignIns {
        Map<SignInId, Caller> find(Set<SignInId> signIns);
    }

    /** What the decision is made from. */
    public record Parts(
            Db db, Clock clock, SignIns signIns, SessionService sessions, Admission admission, StageView stages) {}

    private record Key(SignInId signIn, SessionId session) {}

    private record Remembered<T>(T value, Instant until) {}

    private record Room(SessionFacts facts, StageView.Stage stage) {}

    /** Somebody at the door of a room of an event. */
    private record Knock(RoomStore.Whose whose, EventId event) {}

    /** A room as its audience was let in: once it is recorded, everybody is asked anew. */
    private record Hall(SessionId session, boolean recorded) {}

    private record Answer(boolean admitted, Optional<RoomStore.Mark> mark) {}

    private final Parts parts;
    private final ConcurrentHashMap<Key, Remembered<Standing>> standings = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<SignInId, Remembered<Caller>> greeted = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<SessionId, Remembered<Room>> known = new ConcurrentHashMap<>();

    /** Raised by each change before it forgets: what was asked before one is not remembered after it. */
    private final AtomicLong people = new AtomicLong();

    private final AtomicLongArray places = new AtomicLongArray(PLACES);

    private final ConcurrentHashMap<Hall, SeatedAudience> audiences = new ConcurrentHashMap<>();
    private final Together<SignInId, Caller> callers;
    private final Together<Knock, Answer> door = new Together<>(this::answers);
    private final Together<SessionId, Room> rooms = new Together<>(this::read);

    public RoomAccess(Parts parts) {
        this.parts = parts;
        this.callers = new Together<>(parts.signIns()::find);
    }

    /** Who the sign-in is now. @throws Refusal sign-in-ended */
    public Caller caller(PersonId person, SignInId signIn) {
        return callers.find(signIn)
                .filter(caller -> isOf(caller, person))
                .orElseThrow(() -> new Refusal(ErrorCode.SIGN_IN_ENDED));
    }

    private static boolean isOf(Caller caller, PersonId person) {
        return caller.findPerson().filter(person::equals).isPresent();
    }

    /** Those who open sockets in this moment and will join rooms in the next: who they are is asked once for all. */
    public void expect(Set<SignInId> signIns) {
        if (signIns.isEmpty()) return;
        var until = parts.clock().instant().plus(ARRIVAL);
        if (greeted.size() > MOST_REMEMBERED) greeted.clear();
        var before = people.get();
        parts.signIns().find(signIns).forEach((id, caller) -> greeted.put(id, new Remembered<>(caller, until)));
        if (people.get() != before) greeted.keySet().removeAll(signIns);
    }

    /** Lets somebody open a socket. @throws Refusal sign-in-ended */
    public void greet(PersonId person, SignInId signIn) {
        lately(person, signIn, parts.clock().instant());
    }

    /** For an open socket: rights are asked anew, at most a second late. @throws Refusal sign-in-ended, not-found */
    public Standing of(PersonId person, SignInId signIn, SessionId session) {
        var key = new Key(signIn, session);
        var remembered = standings.get(key);
        var now = parts.clock().instant();
        if (remembered != null && now.isBefore(remembered.until())) return remembered.value();
        var before = people.get() + places.get(place(session));
        var caller = lately(person, signIn, now);
        var standing = of(caller.value(), session);
        if (standings.size() > MOST_REMEMBERED) standings.clear();
        if (standing.mayListen()) standings.put(key, new Remembered<>(standing, caller.until()));
        if (!standing.mayListen() || people.get() + places.get(place(session)) != before) standings.remove(key);
        return standing;
    }

    private static int place(SessionId session) {
        return Math.floorMod(session.hashCode(), PLACES);
    }

    /** What is made from it is no younger than it is. */
    private Remembered<Caller> lately(PersonId person, SignInId signIn, Instant now) {
        var remembered = greeted.get(signIn);
        if (remembered != null && now.isBefore(remembered.until()) && isOf(remembered.value(), person))
            return remembered;
        return new Remembered<>(caller(person, signIn), now.plus(MEMORY));
    }

    /** For a request. @throws Refusal not-found, also for a session of a draft of others, and of an event for the invited */
    public Standing of(Caller caller, SessionId session) {
        var room = room(session);
        if (!parts.sessions().isOpenTo(room.facts(), caller)) throw new Refusal(ErrorCode.NOT_FOUND);
        var answer = caller.findPerson()
                .flatMap(id -> door.find(
                        new Knock(new RoomStore.Whose(id, session), room.facts().eventId())));
        var mark = answer.flatMap(Answer::mark);
        return Standing.of(new Standing.Situation(
                room.facts(),
                caller,
                answer.filter(Answer::admitted).isPresent(),
                mark.map(RoomStore.Mark::removed).orElse(false),
                mark.flatMap(RoomStore.Mark::version).isPresent(),
                room.stage().state(),
                parts.clock().instant(),
                mark.flatMap(RoomStore.Mark::silence)));
    }

    /** Two statements for all who knock at once: who holds a seat, and whose marks stand in which room. */
    private Map<Knock, Answer> answers(Set<Knock> knocks) {
        var marks = new RoomStore(parts.db())
                .marks(knocks.stream().map(Knock::whose).collect(Collectors.toSet()));
        var admitted = knocks.stream()
                .collect(Collectors.groupingBy(
                        Knock::event, Collectors.mapping(one -> one.whose().person(), Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> parts.admission().admittedAmong(one.getValue(), one.getKey())));
        return knocks.stream()
                .collect(Collectors.toMap(
                        knock -> knock,
                        knock -> new Answer(
                                admitted.get(knock.event())
                                        .contains(knock.whose().person()),
                                Optional.ofNullable(marks.get(knock.whose())))));
    }

    /** Whether others gave them a seat that they have not agreed to take. */
    public boolean isToAgree(PersonId person, EventId event) {
        return parts.admission().isToAgree(person, event);
    }

    /** Facts and stage of a session, at most a second old. @throws Refusal not-found */
    private Room room(SessionId session) {
        var now = parts.clock().instant();
        var remembered = known.get(session);
        if (remembered != null && now.isBefore(remembered.until())) return remembered.value();
        var before = places.get(place(session));
        var room = rooms.find(session).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (known.size() > MOST_REMEMBERED) known.clear();
        known.put(session, new Remembered<>(room, now.plus(SESSION_MEMORY)));
        if (places.get(place(session)) != before) known.remove(session);
        return room;
    }

    private Map<SessionId, Room> read(Set<SessionId> sessions) {
        var found = new HashMap<SessionId, Room>();
        for (var session : sessions) {
            try {
                found.put(
                        session,
                        new Room(parts.sessions().get(session), parts.stages().of(session)));
            } catch (Refusal refused) {
                // Absent is the answer for this one, and not for those who were asked about with it.
                if (refused.code() != ErrorCode.NOT_FOUND) throw refused;
            }
        }
        return found;
    }

    /**
     * Those of the listeners who have to be asked one by one, because no seat speaks for them: at most two short
     * statements for a whole audience, whatever its size. Everybody, where seats do not open the room any more. By one
     * thread.
     *
     * @throws Refusal not-found
     */
    public Set<PersonId> withoutSeat(SessionId session, Set<PersonId> listeners) {
        var room = room(session);
        var facts = room.facts();
        if (!Standing.isOpenToSeats(facts, room.stage().state(), parts.clock().instant())) return listeners;
        var now = System.nanoTime();
        var losing = parts.admission().isLosing(facts.eventId());
        return audiences
                .computeIfAbsent(new Hall(session, facts.recorded()), hall -> new SeatedAudience())
                .without(listeners, losing, now, people -> entitled(people, facts));
    }

    private Set<PersonId> entitled(Set<PersonId> people, SessionFacts facts) {
        var seated = parts.admission().admittedAmong(people, facts.eventId());
        if (!facts.recorded() || seated.isEmpty()) return seated;
        return new RoomStore(parts.db()).consentedAmong(seated, facts.id());
    }

    /** The rooms that still have listeners; what is known of the others is let go of. */
    public void keepOnly(Set<SessionId> rooms) {
        audiences.keySet().removeIf(hall -> !rooms.contains(hall.session()));
    }

    /** What the session is. @throws Refusal not-found */
    public SessionFacts facts(SessionId session) {
        return room(session).facts();
    }

    /** The stage as it is now. */
    public StageView.Stage stage(SessionId session) {
        return room(session).stage();
    }

    /** Lets go of what is remembered in the database; call it every minute or so. */
    public void sweep() {
        parts.admission().sweepLosses();
    }

    /** Lets go of what is no longer remembered; call it every few seconds. */
    public void forget() {
        var now = parts.clock().instant();
        standings.values().removeIf(remembered -> !now.isBefore(remembered.until()));
        greeted.values().removeIf(remembered -> !now.isBefore(remembered.until()));
        known.values().removeIf(remembered -> !now.isBefore(remembered.until()));
    }

    /** What this person is has changed: nothing of before is remembered on this node. */
    public void changed(PersonId person) {
        people.incrementAndGet();
        var signIns = new HashSet<SignInId>();
        greeted.forEach((id, remembered) -> {
            if (isOf(remembered.value(), person)) signIns.add(id);
        });
        greeted.keySet().removeAll(signIns);
        standings
                .entrySet()
                .removeIf(one -> signIns.contains(one.getKey().signIn())
                        || one.getValue()
                                .value()
                                .author()
                                .filter(author -> author.id().equals(person.value()))
                                .isPresent());
    }

    /** Something about the room has changed on this node: the next question is asked anew. */
    public void changed(SessionId session) {
        places.incrementAndGet(place(session));
        known.remove(session);
        standings.keySet().removeIf(key -> key.session().equals(session));
    }
}
