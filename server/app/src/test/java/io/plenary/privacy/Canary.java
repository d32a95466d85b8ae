package io.plenary.privacy;

import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.testing.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** Somebody whose name and words stand in every table that can be about a person. */
public record Canary(PersonId id, String tag) {

    public static Canary in(World world, String tag) {
        var canary = new Canary(PersonId.next(), tag);
        for (var statement : text().split(";\n")) {
            var sql = statement
                    .replaceAll("(?m)^--.*$", "")
                    .replace(":tag", tag)
                    .replace(":person", quoted(canary.id))
                    .replace(":other", quoted(World.Who.NOOR.id))
                    .replace(":house", quoted(world.house))
                    .replace(":event", quoted(world.event))
                    .replace(":session", quoted(world.session))
                    .replace(":recording", quoted(world.recording));
            if (!sql.isBlank()) world.sql(sql);
        }
        return canary;
    }

    private static String quoted(Object id) {
        return "'" + id + "'";
    }

    private static String text() {
        try (var in = Canary.class.getResourceAsStream("/privacy/canaries.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String email() {
        return tag + "@canary.example";
    }

    /** Tables in which the tag stands anywhere: a search through all of the database as text. */
    public TreeSet<String> found(Db db) {
        var found = new TreeSet<String>();
        for (var table : tables(db)) {
            var rows = db.list(
                    "select t::text as row from \"" + table + "\" t where strpos(lower(t::text), lower($1)) > 0"
                            + " or strpos(t::text, $2) > 0 limit 1",
                    row -> row.getString("row"),
                    tag,
                    java.util.HexFormat.of().formatHex(tag.getBytes(StandardCharsets.UTF_8)));
            if (!rows.isEmpty()) found.add(table + ": " + rows);
        }
        return found;
    }

    private static List<String> tables(Db db) {
        return db.list(
                "select table_name::text as name from information_schema.tables where table_schema = 'public' limit 1000",
                row -> row.getString("name"));
    }
}
