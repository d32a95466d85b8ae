package io.plenary.crowd.people;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.plenary.programme.SessionFacts;
import io.vertx.sqlclient.Row;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names of people, what they are in a room, what they have chosen. */
record PeopleStore(Sql sql) {
    /** What a room can hold at once and more. */
    static final int MOST = 50_000;

    /** Who of them is what; one statement, whatever their number. */
    List<Present.Facts> facts(SessionFacts session, Collection<PersonId> people) {
        return sql.list(
                """
                select p.id, p.name, c.shown, h.id is not null as stage,
                  coalesce(m.organises, false) as organises, coalesce(m.moderates, false) as moderates,
                  coalesce(d.allowed, w.person_id is not null) as writable
                from unnest($1::uuid[]) as here (id)
                join person p on p.id = here.id
                left join people_choice c on c.event_id = $3 and c.person_id = p.id
                left join direct_choice d on d.event_id = $3 and d.person_id = p.id
                left join hand h on h.session_id = $2 and h.person_id = p.id and h.state = 'stage'
                left join (
                  select person_id, bool_or(role in ('owner', 'organiser')) as organises,
                    bool_or(role = 'moderator') as moderates
                  from membership
                  where organisation_id = $4
                  group by person_id) m on m.person_id = p.id
                left join (
                  select person_id from membership where organisation_id = $4
                  union
                  select o.person_id from session_host o join session s on s.id = o.session_id where s.event_id = $3
                  union
                  select person_id from speaker where event_id = $3 and person_id is not null) w on w.person_id = p.id
                limit 50000""", row -> facts(row, session), people, session.id(), session.eventId(), session.organisationId());
    }

    private static Present.Facts facts(Row row, SessionFacts session) {
        var id = new PersonId(row.getUUID("id"));
        return new Present.Facts(
                id,
                row.getString("name"),
                badge(row, session, id),
                row.getBoolean("stage"),
                row.getBoolean("writable"),
                Optional.ofNullable(row.getBoolean("shown")));
    }

    private static Optional<Badge> badge(Row row, SessionFacts session, PersonId id) {
        if (session.isHost(id)) return Optional.of(Badge.HOST);
        if (session.speaks(id)) return Optional.of(Badge.SPEAKER);
        if (row.getBoolean("moderates")) return Optional.of(Badge.MODERATOR);
        return row.getBoolean("organises") ? Optional.of(Badge.ORGANISER) : Optional.empty();
    }

    Optional<Boolean> choice(EventId event, PersonId person) {
        return sql.find(
                "select shown from people_choice where event_id = $1 and person_id = $2",
                row -> row.getBoolean("shown"),
                event,
                person);
    }

    void choose(EventId event, PersonId person, boolean shown) {
        sql.execute("""
                insert into people_choice (event_id, person_id, shown)
                values ($1, $2, $3)
                on conflict (event_id, person_id) do update set shown = excluded.shown, at = clock_timestamp()""", event, person, shown);
    }
}
