package io.plenary.privacy.erasure;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about the table erasure. */
record ErasureStore(Sql sql) {
    private static final String COLUMNS = "id, person_id, state, due_at, started_by is not null as by_staff, step";

    private static Erasure erasure(Row row) {
        return new Erasure(
                row.getUUID("id"),
                new PersonId(row.getUUID("person_id")),
                Erasure.State.of(row.getString("state")),
                Sql.findInstant(row, "due_at"),
                row.getBoolean("by_staff"),
                row.getInteger("step"));
    }

    /** What is asked for or waiting. */
    Optional<Erasure> findOpen(PersonId person) {
        return sql.find(
                "select " + COLUMNS + " from erasure where person_id = $1 and state in ('asked', 'waiting') limit 1",
                ErasureStore::erasure,
                person);
    }

    /** By its mailed link while that is good. */
    Optional<Erasure> findByLink(String token) {
        return sql.find(
                "select " + COLUMNS
                        + " from erasure where hash = $1 and link_until > clock_timestamp()"
                        + " and state in ('asked', 'waiting') limit 1",
                ErasureStore::erasure,
                Secrets.hash(token));
    }

    /** In place of what was asked before and not confirmed. */
    void ask(UUID id, PersonId person, String token, Duration life) {
        sql.execute("update erasure set state = 'taken-back' where person_id = $1 and state = 'asked'", person);
        sql.execute("""
                insert into erasure (id, person_id, state, hash, link_until)
                values ($1, $2, 'asked', $3, clock_timestamp() + make_interval(secs => $4))
                """, id, person, Secrets.hash(token), (double) life.toSeconds());
    }

    /** Begun by staff: waits at once, and the link takes it back. */
    void begin(UUID id, PersonId person, String token, Duration grace) {
        sql.execute("update erasure set state = 'taken-back' where person_id = $1 and state = 'asked'", person);
        sql.execute("""
                insert into erasure (id, person_id, state, hash, link_until, due_at)
                values ($1, $2, 'waiting', $3, clock_timestamp() + make_interval(secs => $4),
                  clock_timestamp() + make_interval(secs => $4))
                """, id, person, Secrets.hash(token), (double) grace.toSeconds());
    }

    void startedBy(UUID id, PersonId staff, OrganisationId organisation, String reason) {
        sql.execute(
                "update erasure set started_by = $2, organisation_id = $3, reason = $4 where id = $1",
                id,
                staff,
                organisation,
                reason);
    }

    Erasure confirm(UUID id, Duration grace) {
        return sql.get("""
                update erasure
                set state = 'waiting', due_at = coalesce(due_at, clock_timestamp() + make_interval(secs => $2)),
                  link_until = case when state = 'asked' then clock_timestamp() + make_interval(secs => $2) else link_until end
                where id = $1
                returning
                """ + COLUMNS, ErasureStore::erasure, id, (double) grace.toSeconds());
    }

    /** @return whether there was one that has not begun */
    boolean takeBack(PersonId person) {
        return sql.execute("""
                        update erasure set state = 'taken-back', due_at = null, hash = null
                        where person_id = $1 and state in ('asked', 'waiting') and step = 0
                        """, person) > 0;
    }

    /** Those whose time has come, the oldest first; one that another node works on is passed over. */
    List<Erasure> due(int most) {
        return sql.list(
                "select " + COLUMNS
                        + " from erasure where state = 'waiting' and due_at <= clock_timestamp() order by due_at limit $1",
                ErasureStore::erasure,
                most);
    }

    /** Locked until the transaction ends; empty where another node has it, or has done the step. */
    Optional<Erasure> hold(UUID id, int step) {
        return sql.find(
                "select " + COLUMNS
                        + " from erasure where id = $1 and step = $2 and state = 'waiting' for update skip locked",
                ErasureStore::erasure,
                id,
                step);
    }

    void reached(UUID id, int step) {
        sql.execute("update erasure set step = $2 where id = $1", id, step);
    }

    void done(UUID id) {
        sql.execute("update erasure set state = 'done', hash = null, done_at = clock_timestamp() where id = $1", id);
    }

    /** Waits another day. */
    void later(UUID id) {
        sql.execute("update erasure set due_at = clock_timestamp() + interval '1 day' where id = $1", id);
    }

    /** It failed: behind those that are due. */
    void again(UUID id) {
        sql.execute("update erasure set due_at = clock_timestamp() + interval '1 hour' where id = $1", id);
    }

    /** Whether an organisation would be left without an owner. */
    boolean ownsAlone(PersonId person) {
        return sql.get("""
                select exists (
                  select 1 from membership m
                  where m.person_id = $1 and m.role = 'owner' and not exists (
                    select 1 from membership o
                    where o.organisation_id = m.organisation_id and o.role = 'owner' and o.person_id <> $1)) as alone
                """, row -> row.getBoolean("alone"), person);
    }
}
