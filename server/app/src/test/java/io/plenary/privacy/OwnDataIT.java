package io.plenary.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.contract.ids.SignInId;
import io.plenary.files.FileService;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Caller.SignedIn;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import io.plenary.platform.Words;
import io.plenary.testing.Promise;
import io.plenary.testing.TestDb;
import io.plenary.testing.World;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDataIT {
    @TempDir
    static Path folder;

    private static TestDb database;
    private static Canary wren;
    private static Map<String, String> files;

    @BeforeAll
    static void open() throws IOException {
        database = TestDb.open();
        var world = World.in(database.db());
        wren = Canary.in(world, "zqwrenqz");
        Canary.in(world, "zqfinchqz");
        files = unzip(service().export(caller(wren, Reach.FULL), "en"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static OwnDataService service() {
        return service(folder);
    }

    private static OwnDataService service(Path folder) {
        var clock = Clock.systemUTC();
        var kept = new FileService(database.db(), clock, folder);
        return new OwnDataService(
                new OwnDataService.Parts(database.db(), clock, new RateLimits(clock, false), new Words(), kept));
    }

    private static Caller caller(Canary canary, Reach reach) {
        return Caller.of(new SignedIn(canary.id(), SignInId.next(), "Wren", reach, Map.of()));
    }

    private static Map<String, String> unzip(Path archive) throws IOException {
        var found = new HashMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return found;
    }

    private static JsonObject tables() {
        return new JsonObject(files.get("my-data.json")).getJsonObject("tables");
    }

    @Test
    @Promise("X1")
    void every_relation_that_can_be_about_a_person_is_in_the_copy() {
        var all = new TreeSet<String>();
        for (var relation : Inventory.read())
            if (relation.isAboutPeople() && !relation.visible().isEmpty()) all.add(relation.name());
        // What a person has only while it happens, or once it has happened to them.
        all.removeIf(name -> name.equals("stage")
                || name.startsWith("erasure")
                || name.endsWith(" made")
                || name.equals("log_entry acts"));
        var missing = new TreeSet<>(all);
        missing.removeAll(tables().fieldNames());
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    @Promise("X1")
    void it_holds_what_they_said_and_are_called_and_nothing_of_anybody_else() {
        var text = files.get("my-data.json");
        for (var said :
                new String[] {"Name", "Answer", "Ramp", "Said", "Edited", "Hidden", "Asked", "Word", "Direct", "Bio"})
            assertTrue(text.contains(said + " zqwrenqz"), said);
        assertTrue(text.contains("zqwrenqz@canary.example"));
        for (var foreign : new String[] {"zqfinch", "Noor", "noor@", "Other", "Private answer", "Theirs"})
            assertFalse(text.contains(foreign), foreign);
        assertFalse(text.contains(World.Who.NOOR.id.toString()), "nobody else's id");
    }

    @Test
    void of_a_copy_that_cannot_be_finished_nothing_is_left(@TempDir Path other) throws IOException {
        var service = service(other);
        var file = tables().getJsonArray("stored_file").getJsonObject(0).getString("id");
        // Where its bytes should be is a folder, which nobody can read as a file.
        Files.createDirectories(other.resolve(file.substring(0, 2)).resolve(file));
        Assertions.assertThrows(UncheckedIOException.class, () -> service.export(caller(wren, Reach.FULL), "en"));
        try (var left = Files.list(other.resolve("incoming"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void the_page_for_people_says_the_same_and_runs_nothing() {
        var page = files.get("index.html");
        assertTrue(page.contains("Said zqwrenqz"));
        assertTrue(page.contains("<h2>Registrations and answers</h2>"));
        assertFalse(page.contains("<script"));
    }

    @Test
    void a_personal_link_does_not_carry_a_life_away_and_three_copies_an_hour_are_enough() {
        var service = service();
        Assertions.assertThrows(Refusal.class, () -> service.export(caller(wren, Reach.REGISTRATION), "en"));
        for (var n = 0; n < 3; n++) service.export(caller(wren, Reach.FULL), "ro");
        var refused = Assertions.assertThrows(Refusal.class, () -> service.export(caller(wren, Reach.FULL), "en"));
        assertTrue(refused.retryAfter() > 0);
    }
}
