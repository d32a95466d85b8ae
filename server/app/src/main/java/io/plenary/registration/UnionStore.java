package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.platform.Sql;
import java.util.List;

/** Registrations of two accounts that become one. */
record UnionStore(Sql sql) {
    private static final int MOST = 1_000;

    /** Two for one event. @param staysLesser the lesser one is that of the account that stays */
    record Clash(EventId event, RegistrationId lesser, RegistrationId better, boolean staysLesser) {}

    List<EventId> events(PersonId joins, PersonId stays) {
        return sql.list("""
                select a.event_id
                from registration a
                join registration b on b.event_id = a.event_id and b.person_id = $2
                where a.person_id = $1
                order by a.event_id
                limit $3
                """, row -> new EventId(row.getUUID("event_id")), joins, stays, MOST);
    }

    void lockSeats(PersonId joins, PersonId stays) {
        sql.execute("""
                select 1 from seats
                where event_id in (select event_id from registration where person_id in ($1, $2))
                order by event_id
                for update
                """, joins, stays);
    }

    /** A seat is better than an offer, that than a place in the queue; whoever has come, and who asked first, stays. */
    List<Clash> clashes(PersonId joins, PersonId stays) {
        return sql.list(
                """
                with held as (
                  select r.id, r.event_id, r.person_id, lag(r.id) over best as better,
                    row_number() over best as place, count(*) over (partition by r.event_id) as many
                  from registration r
                  where r.person_id in ($1, $2)
                  window best as (partition by r.event_id order by
                      array_position(
                        array['confirmed', 'offered', 'waiting', 'pending', 'declined', 'lapsed', 'cancelled'], r.state),
                      exists (select 1 from check_in c where c.registration_id = r.id) desc,
                      r.priority desc, r.queue nulls last, r.person_id = $2 desc))
                select event_id, id, better, person_id = $2 as mine from held where place = 2 and many = 2
                order by event_id
                limit $3
                """,
                row -> new Clash(
                        new EventId(row.getUUID("event_id")),
                        new RegistrationId(row.getUUID("id")),
                        new RegistrationId(row.getUUID("better")),
                        row.getBoolean("mine")),
                joins,
                stays,
                MOST);
    }

    /**
     * Seats of sessions, which change hands without being counted again, and answers where the better one has none: with the
     * files that they name. Those that both have go with the lesser one.
     */
    void takeOver(RegistrationId lesser, RegistrationId better) {
        sql.execute("""
                update session_choice c set registration_id = $2
                where c.registration_id = $1
                  and exists (select 1 from registration r where r.id = $2 and r.state = 'confirmed')
                  and not exists (
                    select 1 from session_choice k where k.registration_id = $2 and k.session_id = c.session_id)
                """, lesser, better);
        sql.execute("""
                with answers as (
                  update form_answer a set subject_id = $2
                  where a.subject_id = $1
                    and exists (
                      select 1 from registration r
                      where r.id = $1 and r.state in ('confirmed', 'offered', 'waiting', 'pending'))
                    and not exists (select 1 from form_answer k where k.subject_id = $2)
                  returning 1)
                update stored_file f set subject_id = $2
                where f.subject_id = $1 and exists (select 1 from answers)
                """, lesser, better);
    }

    /** Nobody comes in by the links of a registration that has gone. */
    void dropLinks(RegistrationId id) {
        sql.execute("""
                delete from personal_link_code
                where link_hash in (select hash from personal_link where registration_id = $1)
                """, id);
        sql.execute("delete from personal_link where registration_id = $1", id);
    }

    void give(RegistrationId id, PersonId to) {
        sql.execute("update registration set person_id = $2 where id = $1", id, to);
    }

    void move(PersonId joins, PersonId stays) {
        sql.execute("""
                update registration r set person_id = $2
                where r.person_id = $1
                  and not exists (select 1 from registration k where k.event_id = r.event_id and k.person_id = $2)
                """, joins, stays);
    }
}
