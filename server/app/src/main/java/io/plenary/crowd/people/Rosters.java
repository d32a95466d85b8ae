package io.plenary.crowd.people;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.live.PresenceBook;
import io.plenary.live.RoomAccess;
import io.plenary.platform.Db;
import io.plenary.platform.Together;
import io.plenary.programme.SessionFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The rosters of rooms that somebody asks about: each is read once in two seconds. Shared by all threads; bounded. */
public final class Rosters {
    private static final Duration MEMORY = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 100;

    private record Remembered(Roster roster, Instant until) {}

    private final Db db;
    private final Clock clock;
    private final RoomAccess access;
    private final PresenceBook presence;
    private final Together<SessionId, Roster> reading = new Together<>(this::read);
    private final ConcurrentHashMap<SessionId, Remembered> remembered = new ConcurrentHashMap<>();

    public Rosters(Db db, Clock clock, RoomAccess access, PresenceBook presence) {
        this.db = db;
        this.clock = clock;
        this.access = access;
        this.presence = presence;
    }

    /** In a meeting everybody sees and hears everybody; a broadcast names nobody who has not asked for it. */
    static boolean namesByDefault(SessionFacts session) {
        return session.stage() == SessionSummary.Stage.MEETING;
    }

    /** At most two seconds old. May await. */
    Roster of(SessionId session) {
        var known = remembered.get(session);
        return known != null && clock.instant().isBefore(known.until()) ? known.roster() : fresh(session);
    }

    /** As it is now. Awaits. */
    Roster fresh(SessionId session) {
        return reading.find(session).orElseGet(() -> new Roster(java.util.List.of()));
    }

    private Map<SessionId, Roster> read(Set<SessionId> sessions) {
        var read = new HashMap<SessionId, Roster>();
        for (var session : sessions) read.put(session, read(session));
        if (remembered.size() > MOST_REMEMBERED) remembered.clear();
        var until = clock.instant().plus(MEMORY);
        read.forEach((session, roster) -> remembered.put(session, new Remembered(roster, until)));
        return read;
    }

    private Roster read(SessionId session) {
        var facts = access.facts(session);
        var byDefault = namesByDefault(facts);
        var here = presence.people(session);
        var some = here.subList(0, Math.min(PeopleStore.MOST, here.size()));
        return Roster.of(new PeopleStore(db)
                .facts(facts, some).stream()
                        .map(one -> Present.of(one, byDefault))
                        .toList());
    }

    /** Those of these people who are in the room, on whatever node, and named to everybody there. Awaits. */
    public Set<PersonId> namedAmong(SessionId session, Set<PersonId> people) {
        var facts = access.facts(session);
        var byDefault = namesByDefault(facts);
        return new PeopleStore(db)
                .facts(facts, presence.among(session, people)).stream()
                        .map(one -> Present.of(one, byDefault))
                        .filter(Present::shown)
                        .map(Present::id)
                        .collect(Collectors.toSet());
    }

    /** Those of these rooms where the person is, on whatever node. Awaits. */
    Set<SessionId> with(PersonId person, Set<SessionId> rooms) {
        return rooms.isEmpty() ? Set.of() : presence.rooms(person, rooms);
    }

    /** Somebody has chosen otherwise: whoever asks next reads anew. */
    void forget() {
        remembered.clear();
    }

    /** Lets go of what nobody asks about any more; call it every few seconds. */
    void letGo() {
        var now = clock.instant();
        remembered.values().removeIf(one -> !now.isBefore(one.until()));
    }
}
