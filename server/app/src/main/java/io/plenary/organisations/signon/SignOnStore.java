package io.plenary.organisations.signon;

import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.organisations.signon.SignOn.Grant;
import io.plenary.platform.Role;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Questions about the tables single_sign_on, sign_on_identity and sign_on_request. */
record SignOnStore(Sql sql) {

    /** With what only the server reads. */
    record Kept(SignOn signOn, byte[] secret) {}

    Optional<Kept> find(OrganisationId organisation) {
        return sql.find("""
                select issuer, client_id, secret, claim, roles, active from single_sign_on
                where organisation_id = $1
                limit 1
                """, SignOnStore::kept, organisation);
    }

    void save(OrganisationId organisation, SignOn wish, byte[] secret) {
        var roles = new JsonArray();
        for (var grant : wish.grants())
            roles.add(new JsonObject()
                    .put("value", grant.value())
                    .put("role", grant.role().word()));
        sql.execute(
                """
                insert into single_sign_on (organisation_id, issuer, client_id, secret, claim, roles, active)
                values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (organisation_id) do update set issuer = $2, client_id = $3, secret = $4, claim = $5,
                  roles = $6, active = $7, changed_at = clock_timestamp()
                """,
                organisation,
                wish.issuer().toString(),
                wish.clientId(),
                secret,
                wish.claim(),
                roles,
                wish.active());
    }

    boolean remove(OrganisationId organisation) {
        sql.execute("delete from sign_on_identity where organisation_id = $1", organisation);
        return sql.execute("delete from single_sign_on where organisation_id = $1", organisation) > 0;
    }

    /** Somebody on the way. @param verifier what proves to the issuer that the same server comes back (RFC 7636) */
    record Sent(OrganisationId organisation, String nonce, String verifier, Optional<String> next) {}

    /** For ten minutes; what has expired goes with it. */
    void send(String state, String browser, Sent sent) {
        sql.execute("""
                delete from sign_on_request where hash in (
                  select hash from sign_on_request where expires_at < clock_timestamp() limit 100)
                """);
        sql.execute(
                """
                insert into sign_on_request (hash, organisation_id, browser_hash, nonce, verifier, next, expires_at)
                values ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '10 minutes')
                """,
                Secrets.hash(state),
                sent.organisation(),
                Secrets.hash(browser),
                sent.nonce(),
                sent.verifier(),
                sent.next());
    }

    /** Of many who come back with the same one is heard. */
    Optional<Sent> takeBack(String state, String browser) {
        return sql.find(
                """
                delete from sign_on_request
                where hash = $1 and browser_hash = $2 and expires_at > clock_timestamp()
                returning organisation_id, nonce, verifier, next
                """,
                row -> new Sent(
                        new OrganisationId(row.getUUID("organisation_id")),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        Optional.ofNullable(row.getString("next"))),
                Secrets.hash(state),
                Secrets.hash(browser));
    }

    Optional<PersonId> use(OrganisationId organisation, URI issuer, String subject) {
        return sql.find("""
                update sign_on_identity set used_at = clock_timestamp()
                where organisation_id = $1 and issuer = $2 and subject = $3
                returning person_id
                """, row -> new PersonId(row.getUUID("person_id")), organisation, issuer.toString(), subject);
    }

    void link(OrganisationId organisation, URI issuer, String subject, PersonId person) {
        sql.execute("""
                insert into sign_on_identity (organisation_id, issuer, subject, person_id) values ($1, $2, $3, $4)
                on conflict do nothing
                """, organisation, issuer.toString(), subject, person);
    }

    private static Kept kept(Row row) {
        var grants = row.getJsonArray("roles").stream()
                .map(JsonObject.class::cast)
                .map(one -> new Grant(one.getString("value"), Role.of(one.getString("role"))))
                .toList();
        var signOn = new SignOn(
                URI.create(row.getString("issuer")),
                row.getString("client_id"),
                row.getString("claim"),
                List.copyOf(grants),
                row.getBoolean("active"));
        return new Kept(signOn, row.getBuffer("secret").getBytes());
    }
}
