package io.plenary.exchange;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.ImportId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Sql;
import io.vertx.sqlclient.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows of programme_import. */
record ImportStore(Sql sql) {

    /** @param applied version of the draft that it became */
    record Kept(long version, Optional<String> zone, byte[] file, Optional<Long> applied) {}

    /** The only one of this person for the event; whatever is older than an hour goes with the one before. */
    void keep(ImportId id, EventId event, PersonId by, Kept one) {
        sql.execute("""
                delete from programme_import
                where event_id = $1 and made_by = $2 or made_at < now() - interval '1 hour'
                """, event, by);
        sql.execute("""
                insert into programme_import (id, event_id, made_by, version, zone, file)
                values ($1, $2, $3, $4, $5, $6)
                """, id, event, by, one.version(), one.zone(), pressed(one.file()));
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
