package io.plenary.stage;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SignInId;
import io.plenary.jitsi.RoomName;
import io.plenary.platform.Caller;
import io.plenary.platform.Sql;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Rows of meeting_place, and of stage where a meeting is to be ended. */
record MeetingStore(Sql sql) {
    /** Tabs and devices of one person in one meeting; the oldest give way. */
    private static final int MOST_PLACES = 8;

    private static final int MOST_AT_ONCE = 1_000;

    /** @param tries how often the meeting's server was asked to take them out */
    record Place(SessionId session, RoomName room, String occupant, PersonId person, SignInId signIn, int tries) {
        Seat seat() {
            return new Seat(session, occupant);
        }
    }

    /** From where the list of places goes on. */
    record Seat(SessionId session, String occupant) {}

    static final Seat FIRST = new Seat(new SessionId(new UUID(0, 0)), "");

    record Over(SessionId session, RoomName room) {}

    /** Whoever names a place first has it: nobody takes another's. */
    void sit(Caller.SignedIn who, SessionId session, String occupant) {
        sql.execute("""
                delete from meeting_place
                where session_id = $1 and person_id = $2 and occupant not in (
                  select occupant
                  from meeting_place
                  where session_id = $1 and person_id = $2
                  order by at desc
                  limit $3)
                """, session, who.person(), MOST_PLACES - 1);
        sql.execute("""
                insert into meeting_place (session_id, occupant, person_id, sign_in_id)
                select session_id, $2, $3, $4
                from stage
                where session_id = $1 and meeting_room is not null
                on conflict do nothing
                """, session, occupant, who.person(), who.signIn());
    }

    /** Those to be looked at now, in their order. @param after the last one that was looked at */
    List<Place> places(Seat after) {
        return sql.list(
                """
                select p.session_id, s.meeting_room, p.occupant, p.person_id, p.sign_in_id, p.tries
                from meeting_place p
                join stage s on s.session_id = p.session_id
                where p.look_at <= clock_timestamp() and (p.session_id, p.occupant) > ($1, $2)
                order by p.session_id, p.occupant
                limit $3
                """,
                row -> new Place(
                        new SessionId(row.getUUID(0)),
                        new RoomName(row.getString(1)),
                        row.getString(2),
                        new PersonId(row.getUUID(3)),
                        new SignInId(row.getUUID(4)),
                        row.getInteger(5)),
                after.session(),
                after.occupant(),
                MOST_AT_ONCE);
    }

    void gone(Place place) {
        sql.execute(
                "delete from meeting_place where session_id = $1 and occupant = $2", place.session(), place.occupant());
    }

    void askAgain(Place place, Duration wait) {
        sql.execute("""
                update meeting_place
                set tries = tries + 1, look_at = clock_timestamp() + make_interval(secs => $3)
                where session_id = $1 and occupant = $2
                """, place.session(), place.occupant(), (double) wait.toSeconds());
    }

    /** A meeting does not last longer than that, and a page that left says nothing. */
    void forget(Duration age) {
        sql.execute("delete from meeting_place where at < clock_timestamp() - make_interval(secs => $1)", (double)
                age.toSeconds());
    }

    List<Over> over() {
        return sql.list("""
                select session_id, meeting_room
                from stage
                where meeting_look_at <= clock_timestamp()
                order by meeting_look_at
                limit 100
                """, row -> new Over(new SessionId(row.getUUID(0)), new RoomName(row.getString(1))));
    }

    /** Until no token of before opens the room any more it is looked at once more. */
    void ended(Over meeting, Duration tokens) {
        sql.execute("""
                update stage
                set meeting_look_at = case
                  when clock_timestamp() < ended_at + make_interval(secs => $2)
                  then ended_at + make_interval(secs => $2) end
                where session_id = $1
                """, meeting.session(), (double) tokens.toSeconds());
    }

    /** @param most after so long it is given up: whoever is still there has stayed of their own will */
    void endAgain(Over meeting, Duration wait, Duration most) {
        sql.execute("""
                update stage
                set meeting_look_at = case
                  when clock_timestamp() < ended_at + make_interval(secs => $3)
                  then clock_timestamp() + make_interval(secs => $2) end
                where session_id = $1
                """, meeting.session(), (double) wait.toSeconds(), (double) most.toSeconds());
    }
}
