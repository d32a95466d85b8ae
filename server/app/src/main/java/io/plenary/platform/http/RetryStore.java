package io.plenary.platform.http;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was asked under which key, who is at it, and what the answer was. The database's clock decides. */
record RetryStore(Sql sql) {
    private static final String LOCATION = "Location";

    /**
     * One request under its key.
     *
     * @param scope whose keys these are; @param person with whom the row is erased
     * @param lease tells those who do the same work one after the other apart
     */
    record Asked(
            String scope,
            byte[] keyHash,
            Optional<PersonId> person,
            String operation,
            byte[] fingerprint,
            UUID lease) {}

    /** What a key stands for already. @param answer absent while somebody is at it */
    record Held(byte[] fingerprint, Optional<Reply> answer) {
        boolean isOf(Asked asked) {
            return Arrays.equals(fingerprint, asked.fingerprint());
        }
    }

    /** @return whether this one does the work: the key is new, or past, or whoever was at it is overdue */
    boolean take(Asked asked) {
        return sql.execute(
                        """
                        insert into retry_answer as held
                          (scope, key_hash, person_id, operation, fingerprint, lease, leased_until)
                        values ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '60 seconds')
                        on conflict (scope, key_hash) do update
                        set operation = excluded.operation, fingerprint = excluded.fingerprint, lease = excluded.lease,
                          leased_until = excluded.leased_until, at = excluded.at, answered_at = null, status = null,
                          type = null, location = null, answer = null
                        where held.at < clock_timestamp() - interval '24 hours'
                          or (held.answered_at is null and held.leased_until < clock_timestamp()
                            and held.fingerprint = excluded.fingerprint)
                        """,
                        asked.scope(),
                        asked.keyHash(),
                        asked.person(),
                        asked.operation(),
                        asked.fingerprint(),
                        asked.lease())
                == 1;
    }

    Optional<Held> find(Asked asked) {
        return sql.find("""
                select fingerprint, status, type, location, answer
                from retry_answer
                where scope = $1 and key_hash = $2
                limit 1
                """, RetryStore::held, asked.scope(), asked.keyHash());
    }

    /** Of whoever was overdue, and came to an end after all, nothing is kept. */
    void keep(Asked asked, Reply reply) {
        sql.execute(
                """
                update retry_answer
                set answered_at = clock_timestamp(), status = $4, type = $5, location = $6, answer = $7
                where scope = $1 and key_hash = $2 and lease = $3
                """,
                asked.scope(),
                asked.keyHash(),
                asked.lease(),
                reply.status(),
                reply.type(),
                location(reply),
                reply.body().toString());
    }

    void release(Asked asked) {
        sql.execute(
                "delete from retry_answer where scope = $1 and key_hash = $2 and lease = $3",
                asked.scope(),
                asked.keyHash(),
                asked.lease());
    }

    private static Optional<String> location(Reply reply) {
        return reply.headers().stream()
                .filter(one -> one.getKey().equals(LOCATION))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Held held(Row row) {
        var status = Optional.ofNullable(row.getInteger("status"));
        return new Held(row.getBuffer("fingerprint").getBytes(), status.map(known -> reply(row, known)));
    }

    private static Reply reply(Row row, int status) {
        var reply = new Reply(status, row.getString("type"), Buffer.buffer(row.getString("answer")), List.of());
        var location = row.getString("location");
        return location == null ? reply : reply.with(LOCATION, location);
    }
}
