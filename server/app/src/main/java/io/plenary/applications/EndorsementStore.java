package io.plenary.applications;

import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of application_endorsement. Of links only hashes are kept. */
record EndorsementStore(Sql sql) {
    private static final String ROW = """
            select e.id, e.application_id, e.email, e.name, e.state, e.asked_at, e.answered_at
            from application_endorsement e
            """;

    private static Endorsement endorsement(Row row) {
        return new Endorsement(
                row.getUUID("id"),
                new ApplicationId(row.getUUID("application_id")),
                row.getString("email"),
                row.getString("name"),
                Endorsement.State.of(row.getString("state")),
                Sql.instant(row, "asked_at"),
                Sql.findInstant(row, "answered_at"));
    }

    private static Buffer hash(String token) {
        return Buffer.buffer(Secrets.hash(token));
    }

    Endorsement.Rule rule(EventId event) {
        return sql.find(
                        "select endorsement from application_call where event_id = $1",
                        row -> Endorsement.Rule.of(row.getString("endorsement")),
                        event)
                .orElse(Endorsement.Rule.NONE);
    }

    Optional<Endorsement> find(ApplicationId application) {
        return sql.find(ROW + "where e.application_id = $1", EndorsementStore::endorsement, application);
    }

    Optional<Endorsement> findByLink(String token) {
        return sql.find(ROW + "where e.token_hash = $1", EndorsementStore::endorsement, hash(token));
    }

    Optional<Endorsement> find(UUID id) {
        return sql.find(ROW + "where e.id = $1", EndorsementStore::endorsement, id);
    }

    List<Endorsement> list(EventId event) {
        return sql.list(
                ROW + "join application a on a.id = e.application_id where a.event_id = $1 limit $2",
                EndorsementStore::endorsement,
                event,
                ApplicationStore.MOST);
    }

    /** Somebody else, or the same person once more: the link before this one opens nothing any more. @return false once answered with a letter */
    boolean ask(ApplicationId application, Endorsement.Wish wish, String token) {
        return sql.execute("""
                insert into application_endorsement (application_id, email, name, token_hash)
                values ($1, $2, $3, $4)
                on conflict (application_id) do update
                set id = gen_random_uuid(), email = excluded.email, name = excluded.name, token_hash = excluded.token_hash,
                  state = 'asked', asked_at = now(), answered_at = null
                where application_endorsement.state <> 'received'
                """, application, wish.email(), wish.name(), hash(token)) == 1;
    }

    /** Once for each link. @return false where it was answered already */
    boolean answer(String token, Endorsement.State state) {
        return sql.execute("""
                update application_endorsement set state = $2, answered_at = now()
                where token_hash = $1 and state = 'asked'
                """, hash(token), state.word()) == 1;
    }
}
