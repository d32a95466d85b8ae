package io.plenary.exchange;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.ImportId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SignInId;
import io.plenary.platform.Caller;
import io.plenary.platform.Role;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows of programme_import. */
record ImportStore(Sql sql) {

    /** @param applied version of the draft that it became */
    record Kept(long version, Optional<String> zone, byte[] file, Optional<Long> applied) {}

    /** The only one of this person for the event. */
    void keep(ImportId id, EventId event, PersonId by, Kept one) {
        sql.execute("delete from programme_import where event_id = $1 and made_by = $2", event, by);
        sql.execute("""
                insert into programme_import (id, event_id, made_by, version, zone, file)
                values ($1, $2, $3, $4, $5, $6)
                """, id, event, by, one.version(), one.zone(), pressed(one.file()));
    }

    /** Those that nobody can take over any more. */
    void forgetOld() {
        sql.execute("delete from programme_import where made_at < now() - interval '1 hour'");
    }

    Optional<Kept> find(ImportId id, EventId event, PersonId by) {
        return sql.find("""
                select version, zone, file, applied
                from programme_import
                where id = $1 and event_id = $2 and made_by = $3 and made_at >= now() - interval '1 hour'
                """, ImportStore::kept, id, event, by);
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.getLong("version"),
                Optional.ofNullable(row.getString("zone")),
                unpressed(row.getBuffer("file").getBytes()),
                Optional.ofNullable(row.getLong("applied")));
    }

    void applied(ImportId id, long version) {
        sql.execute("update programme_import set applied = $2 where id = $1", id, version);
    }

    /** The first owner of the house that an event is of, signed in by no browser. */
    Optional<Caller> owner(String slug) {
        return sql.find("""
                select m.person_id, p.name, e.organisation_id
                from event e
                join membership m on m.organisation_id = e.organisation_id and m.role = 'owner'
                join person p on p.id = m.person_id
                where e.slug = $1
                order by m.person_id
                limit 1
                """, ImportStore::caller, slug);
    }

    private static Caller caller(Row row) {
        var house = new OrganisationId(row.getUUID("organisation_id"));
        return Caller.of(new Caller.SignedIn(
                new PersonId(row.getUUID("person_id")),
                SignInId.next(),
                row.getString("name"),
                Caller.Reach.FULL,
                Map.of(house, Set.of(Role.OWNER))));
    }

    private static byte[] pressed(byte[] file) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What we pressed ourselves, so it is no larger than the limit of files. */
    private static byte[] unpressed(byte[] pressed) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(pressed))) {
            return gzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
