package io.plenary.registration;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of invitation. */
record InvitationStore(Sql sql) {
    private static final String SELECT = """
            select id, code, email, note, most, used, expires_at, late, ended_at
            from invitation
            """;

    Optional<Invitation> find(EventId event, String code) {
        return sql.find(
                SELECT + "where event_id = $1 and code = $2",
                InvitationStore::invitation,
                event,
                Invitation.plain(code));
    }

    /** What only the invited see, if this code of it is in force; used up or not, as whoever came in by it comes back. */
    Optional<EventId> findOpened(String slug, String code) {
        return sql.find("""
                select e.id
                from event e join invitation i on i.event_id = e.id
                where e.slug = $1 and i.code = $2 and e.visibility = 'invited' and e.state = 'published'
                  and i.ended_at is null and (i.expires_at is null or i.expires_at > clock_timestamp())
                """, row -> new EventId(row.getUUID("id")), slug, Invitation.plain(code));
    }

    List<Invitation> list(EventId event, int limit) {
        return sql.list(
                SELECT + "where event_id = $1 order by id desc limit $2", InvitationStore::invitation, event, limit);
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.getUUID("id"),
                row.getString("code"),
                Optional.ofNullable(row.getString("email")),
                row.getString("note"),
                row.getInteger("most"),
                row.getInteger("used"),
                Sql.findInstant(row, "expires_at"),
                row.getBoolean("late"),
                Sql.findInstant(row, "ended_at"));
    }

    /** Takes one use if there is one left: the row is the queue, and nothing is counted first. */
    boolean redeem(UUID id) {
        return sql.execute("""
                update invitation set used = used + 1
                where id = $1 and used < most and ended_at is null
                  and (expires_at is null or expires_at > clock_timestamp())
                """, id) == 1;
    }

    /** Whether this person came in by it before: one who gave the seat back comes in again without a further use. */
    boolean isUsedBy(UUID id, PersonId person, EventId event) {
        return sql.get("""
                select exists (
                  select 1 from registration
                  where event_id = $3 and person_id = $2 and invitation_id = $1) as used
                """, row -> row.getBoolean("used"), id, person, event);
    }

    /** The use goes back: the person was in already. */
    void handBack(UUID id) {
        sql.execute("update invitation set used = used - 1 where id = $1 and used > 0", id);
    }

    /** @return false when the event has such a code */
    boolean insert(EventId event, Invitation one, PersonId by) {
        return sql.execute(
                        """
                        insert into invitation (id, event_id, code, email, note, most, expires_at, late, created_by)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                        on conflict (event_id, code) do nothing
                        """,
                        one.id(),
                        event,
                        one.code(),
                        one.email(),
                        one.note(),
                        one.most(),
                        one.expiresAt(),
                        one.late(),
                        by)
                == 1;
    }

    /** @return false when there is none of this event */
    boolean end(EventId event, UUID id) {
        return sql.execute(
                        "update invitation set ended_at = coalesce(ended_at, now()) where event_id = $1 and id = $2",
                        event,
                        id)
                == 1;
    }
}
