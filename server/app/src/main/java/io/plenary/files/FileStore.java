package io.plenary.files;

import io.plenary.files.StoredFile.Owner;
import io.plenary.platform.Sql;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows of stored_file. */
record FileStore(Sql sql) {
    private static final int MOST = 5_000;
    private static final String ROW = """
            select id, kind, subject_id, slot, name, type, size, loose, at
            from stored_file
            """;

    private static StoredFile file(Row row) {
        return new StoredFile(
                row.getUUID("id"),
                new Owner(row.getString("kind"), row.getUUID("subject_id"), row.getString("slot")),
                row.getString("name"),
                FileType.of(row.getString("type")),
                row.getInteger("size"),
                row.getBoolean("loose"),
                Sql.instant(row, "at"));
    }

    /** @param age after which it goes unless it is claimed; absent for what is kept */
    void put(StoredFile file, byte[] sha256, Optional<Duration> age) {
        sql.execute(
                """
                insert into stored_file (id, kind, subject_id, slot, name, type, size, loose, sha256, loose_until)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + make_interval(secs => $10))
                """,
                file.id(),
                file.owner().kind(),
                file.owner().subject(),
                file.owner().slot(),
                file.name(),
                file.type().word(),
                file.size(),
                file.loose(),
                Buffer.buffer(sha256),
                age.map(Duration::toSeconds).map(Long::doubleValue).orElse(null));
    }

    /** Rows as they are, for another owner. @param ids of each the id of its copy */
    void copy(Map<UUID, UUID> ids, Owner to) {
        var originals = ids.keySet().toArray(UUID[]::new);
        sql.execute(
                """
                insert into stored_file (id, kind, subject_id, slot, name, type, size, sha256)
                select c.copy, $3, $4, $5, f.name, f.type, f.size, f.sha256
                from unnest($1::uuid[], $2::uuid[]) as c(original, copy)
                join stored_file f on f.id = c.original
                """,
                originals,
                Stream.of(originals).map(ids::get).toArray(UUID[]::new),
                to.kind(),
                to.subject(),
                to.slot());
    }

    /** Of a subject; the smallest counts as much as its row and its place on the disk do. */
    long looseBytes(UUID subject) {
        return sql.get("""
                select coalesce(sum(greatest(size, 65536)), 0)::bigint as bytes
                from stored_file
                where subject_id = $1 and loose and removed_at is null
                """, row -> row.getLong("bytes"), subject);
    }

    Optional<StoredFile> find(UUID id) {
        return sql.find(ROW + "where id = $1 and removed_at is null", FileStore::file, id);
    }

    List<StoredFile> list(Collection<UUID> ids) {
        return sql.list(
                ROW + "where id = any ($1) and removed_at is null order by at, id limit $2",
                FileStore::file,
                ids.toArray(UUID[]::new),
                MOST);
    }

    /** The oldest first. */
    List<StoredFile> listOf(UUID subject) {
        return sql.list(
                ROW + "where subject_id = $1 and removed_at is null and not loose order by at, id limit 500",
                FileStore::file,
                subject);
    }

    /** What nothing named belongs to somebody from now on. @return false where somebody had it already, or it is gone */
    boolean claim(UUID id, Owner from, Owner to) {
        return sql.execute("""
                update stored_file set kind = $5, subject_id = $6, slot = $7, loose = false
                where id = $1 and kind = $2 and subject_id = $3 and slot = $4 and loose and removed_at is null
                """, id, from.kind(), from.subject(), from.slot(), to.kind(), to.subject(), to.slot()) == 1;
    }

    /** It does not count any more; its bytes go a little later. */
    void remove(UUID id) {
        sql.execute("update stored_file set removed_at = now() where id = $1 and removed_at is null", id);
    }

    void removeOthers(Owner owner, Collection<UUID> kept) {
        sql.execute("""
                update stored_file set removed_at = now()
                where kind = $1 and subject_id = $2 and slot = $3 and removed_at is null and not id = any ($4)
                """, owner.kind(), owner.subject(), owner.slot(), kept.toArray(UUID[]::new));
    }

    void keepOnly(String kind, UUID subject, Collection<UUID> kept) {
        sql.execute("""
                update stored_file set removed_at = now()
                where kind = $1 and subject_id = $2 and removed_at is null and not loose and not id = any ($3)
                """, kind, subject, kept.toArray(UUID[]::new));
    }

    void removeForgotten() {
        sql.execute("""
                update stored_file set removed_at = now()
                where loose and removed_at is null and coalesce(loose_until, at + interval '1 day') < now()
                """);
    }

    List<UUID> removed(int most) {
        return sql.list("""
                select id from stored_file
                where removed_at < now() - interval '10 seconds' order by removed_at limit $1
                """, row -> row.getUUID("id"), most);
    }

    void forget(Collection<UUID> ids) {
        sql.execute("delete from stored_file where id = any ($1) and removed_at is not null", (Object)
                ids.toArray(UUID[]::new));
    }

    List<UUID> known(Collection<UUID> ids) {
        return sql.list(
                "select id from stored_file where id = any ($1) limit $2",
                row -> row.getUUID("id"),
                ids.toArray(UUID[]::new),
                MOST);
    }
}
