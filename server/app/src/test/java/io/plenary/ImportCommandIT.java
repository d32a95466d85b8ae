package io.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandIT {
    private static final String HEAD = "key,title,start,end\n";
    private static final String ONE = "a,One,2027-03-01T09:00:00+02:00,2027-03-01T10:00:00+02:00\n";
    private static final String TWO = "b,Two,2027-03-01T10:00:00+02:00,2027-03-01T11:00:00+02:00\n";
    private static TestDb database;
    private static World world;

    @TempDir
    Path folder;

    private String told = "";

    @BeforeAll
    static void open() {
        database = TestDb.open();
        world = World.in(database.db());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private int run(String slug, String file, String... more) throws IOException {
        var path = Files.writeString(folder.resolve("programme.csv"), file);
        var words = new ArrayList<>(List.of("--event", slug, "--file", path.toString()));
        words.addAll(List.of(more));
        return run(words);
    }

    private int run(List<String> words) {
        var called = Called.in(Called.at(database, folder), shell -> new ImportCommand(shell).run(words));
        told = called.words();
        return called.exit();
    }

    private long sessions(String slug, String table) {
        var sql = table.equals("draft")
                ? "select count(*) as n from draft_item d join event e on e.id = d.event_id where e.slug = $1 and d.kind = 'session'"
                : "select count(*) as n from session s join event e on e.id = s.event_id where e.slug = $1 and s.state = 'planned'";
        return database.db().get(sql, row -> row.getLong("n"), slug);
    }

    @Test
    void a_file_is_told_taken_over_released_and_followed_by_the_next() throws IOException {
        world.event("by-command", world.house, null);
        assertEquals(0, run("by-command", HEAD + ONE + TWO), told);
        assertTrue(told.contains("2 new"), told);
        assertEquals(0, sessions("by-command", "draft"));
        assertEquals(0, run("by-command", HEAD + ONE + TWO, "--apply"), told);
        assertEquals(2, sessions("by-command", "draft"));
        assertEquals(0, run("by-command", HEAD + ONE, "--remove-gone", "--release"), told);
        assertTrue(told.contains("Two"), told);
        assertEquals(1, sessions("by-command", "session"));
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line_and_changes_nothing() throws IOException {
        world.event("unread", world.house, null);
        assertEquals(1, run("unread", "<schedule>\n<day", "--apply"));
        assertTrue(told.startsWith("Line 2: "), told);
        assertEquals(1, run("unread", "title,start\nOne,2027-03-01 09:00\n", "--apply"));
        assertTrue(told.contains("--zone") && told.contains("Europe/Bucharest"), told);
        assertEquals(
                0, run("unread", "title,start\nOne,2027-03-01 09:00\n", "--apply", "--zone", "Europe/Paris"), told);
        assertEquals(1, run("nowhere", HEAD + ONE), told);
    }

    @Test
    void whoever_asks_wrongly_is_told_how() {
        assertEquals(2, run(List.of("--file")));
        assertTrue(told.contains("Usage: import"), told);
        assertEquals(2, run(List.of("--event", "x")));
        assertEquals(
                2,
                run(List.of("--event", "x", "--file", folder.resolve("missing").toString())));
        assertEquals(2, run(List.of("--force")));
    }
}
