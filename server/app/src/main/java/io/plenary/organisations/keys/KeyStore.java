package io.plenary.organisations.keys;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Questions about the table api_key. */
record KeyStore(Sql sql) {

    /** Those that open something, newest first; at most 100. */
    List<ApiKey> list(OrganisationId organisation) {
        return sql.list("""
                select k.id, k.organisation_id, k.name, k.scopes, k.tail, k.made_by, p.name as maker, k.created_at,
                  k.expires_at, k.used_at
                from api_key k
                join person p on p.id = k.made_by
                where k.organisation_id = $1 and k.ended_at is null
                  and (k.expires_at is null or k.expires_at > clock_timestamp())
                order by k.created_at desc, k.id
                limit 100
                """, KeyStore::key, organisation);
    }

    /** A key that is being made. @param tail its last characters */
    record Fresh(UUID id, OrganisationId organisation, PersonId maker, KeyService.Wish wish, String tail) {}

    void insert(Fresh key, String secret) {
        sql.execute(
                """
                insert into api_key (id, organisation_id, name, scopes, hash, tail, made_by, expires_at)
                values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + make_interval(days => $8))
                """,
                key.id(),
                key.organisation(),
                key.wish().name(),
                key.wish().scopes().stream().map(Scope::word).toArray(String[]::new),
                Secrets.hash(secret),
                key.tail(),
                key.maker(),
                key.wish().days());
    }

    boolean end(OrganisationId organisation, UUID id) {
        return sql.execute("""
                        update api_key set ended_at = clock_timestamp()
                        where id = $1 and organisation_id = $2 and ended_at is null
                        """, id, organisation) > 0;
    }

    /** While it holds, and while whoever made it still organises there. */
    Optional<ApiKey> findBySecret(String secret) {
        return sql.find("""
                select k.id, k.organisation_id, k.name, k.scopes, k.tail, k.made_by, p.name as maker, k.created_at,
                  k.expires_at, k.used_at
                from api_key k
                join person p on p.id = k.made_by
                where k.hash = $1 and k.ended_at is null
                  and (k.expires_at is null or k.expires_at > clock_timestamp())
                  and p.disabled_at is null
                  and not exists (
                    select 1 from organisation o where o.id = k.organisation_id and o.suspended_at is not null)
                  and exists (
                    select 1 from membership m
                    where m.person_id = k.made_by and m.organisation_id = k.organisation_id
                      and m.role in ('owner', 'organiser'))
                limit 1
                """, KeyStore::key, Secrets.hash(secret));
    }

    /** To the minute, so that a busy machine does not write at each request. */
    void used(UUID id) {
        sql.execute("""
                update api_key set used_at = clock_timestamp()
                where id = $1 and (used_at is null or used_at < clock_timestamp() - interval '1 minute')
                """, id);
    }

    private static ApiKey key(Row row) {
        return new ApiKey(
                row.getUUID("id"),
                new OrganisationId(row.getUUID("organisation_id")),
                row.getString("name"),
                Stream.of(row.getArrayOfStrings("scopes")).map(Scope::of).toList(),
                row.getString("tail"),
                new PersonId(row.getUUID("made_by")),
                row.getString("maker"),
                Sql.instant(row, "created_at"),
                Sql.findInstant(row, "expires_at"),
                Sql.findInstant(row, "used_at"));
    }
}
