package io.plenary.handouts;

import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of the table handout. */
record HandoutStore(Sql sql) {
    private static final String ROWS = """
            select id, session_id, title, language, shown, speaking, added_by
            from handout
            """;

    /** Nobody else adds to the session's or puts them in order until the transaction ends. */
    void lock(SessionId session) {
        sql.execute("select 1 from session where id = $1 for no key update", session);
    }

    List<Handout> list(SessionId session) {
        return sql.list(
                ROWS + "where session_id = $1 order by position, id limit $2",
                HandoutStore::handout,
                session,
                HandoutService.MOST);
    }

    Optional<Handout> find(UUID id) {
        return sql.find(ROWS + "where id = $1", HandoutStore::handout, id);
    }

    /** The last of its session. */
    void add(Handout one) {
        sql.execute(
                """
                insert into handout (id, session_id, title, language, position, shown, speaking, added_by)
                select $1, $2, $3, $4, coalesce(max(position) + 1, 0), $5, $6, $7
                from handout
                where session_id = $2
                """,
                one.id(),
                one.session(),
                one.title(),
                one.language(),
                one.shown().word(),
                one.speaking(),
                one.by());
    }

    void save(UUID id, Handout.Wish wish) {
        sql.execute(
                "update handout set title = $2, language = $3, shown = $4 where id = $1",
                id,
                wish.title(),
                wish.language(),
                wish.shown().word());
    }

    void order(SessionId session, List<UUID> ids) {
        sql.execute("""
                update handout h
                set position = r.n - 1
                from unnest($2::uuid[]) with ordinality as r(id, n)
                where h.session_id = $1 and h.id = r.id and h.position <> r.n - 1
                """, session, ids.toArray(UUID[]::new));
    }

    boolean remove(UUID id) {
        return sql.execute("delete from handout where id = $1", id) == 1;
    }

    private static Handout handout(Row row) {
        return new Handout(
                row.getUUID("id"),
                new SessionId(row.getUUID("session_id")),
                row.getString("title"),
                Optional.ofNullable(row.getString("language")),
                Handout.Shown.of(row.getString("shown")),
                row.getBoolean("speaking"),
                new PersonId(row.getUUID("added_by")));
    }
}
