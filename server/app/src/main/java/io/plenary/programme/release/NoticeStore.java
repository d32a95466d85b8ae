package io.plenary.programme.release;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Sql;
import java.util.Collection;
import java.util.UUID;

/** Whom a release concerns, and who is still to be told. */
record NoticeStore(Sql sql) {
    private static final String PEOPLE = """
            select person_id from registration where event_id = $1 and state = 'confirmed'
            union
            select person_id from star where session_id = any($2)
            """;

    /** Those who are registered, and those who starred one of the sessions. */
    int count(EventId event, Collection<SessionId> sessions) {
        return sql.get(
                "select count(*)::int as people from (" + PEOPLE + ") p",
                row -> row.getInteger("people"),
                event,
                ids(sessions));
    }

    private static UUID[] ids(Collection<SessionId> many) {
        return many.stream().map(SessionId::value).toArray(UUID[]::new);
    }
}
