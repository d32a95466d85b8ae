package io.plenary.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.config.Config;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.database.Database;
import io.plenary.platform.database.TestPostgres;
import io.plenary.testing.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise("C11")
class BackupIT {
    private static final String PERSON = "01998a00-0000-7000-8000-000000000001";
    private static final String SAID = "{\"text\": \"tab\\t, line\\nand \\\\ in Ștefan's 東京\"}";

    @TempDir
    Path home;

    private TestPostgres.Fresh source;
    private TestPostgres.Fresh target;
    private Path file;

    @BeforeEach
    void a_small_installation() throws SQLException, IOException {
        source = TestPostgres.fresh();
        target = TestPostgres.empty();
        file = home.resolve("backup.tar");
        Files.createDirectories(home.resolve("source/media/asset-1"));
        Files.writeString(home.resolve("source/media/asset-1/seg-1.m4s"), "not really video");
        Files.createDirectories(home.resolve("source/tmp"));
        Files.writeString(home.resolve("source/tmp/half"), "of no use");
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            insertPeople(statement);
            insertRoom(statement);
        }
    }

    @Test
    void everything_comes_back_as_it_was() throws Exception {
        long rows = backup();
        assertEquals(rows, restore());
        try (Connection before = source.connect();
                Connection after = target.connect()) {
            assertEquals(Tables.inLoadingOrder(before), Tables.inLoadingOrder(after));
            assertEquals(value(before, "select body from log_entry"), value(after, "select body from log_entry"));
            assertEquals("3", value(after, "select count(*) from sign_in"));
        }
        assertEquals("not really video", Files.readString(home.resolve("target/media/asset-1/seg-1.m4s")));
        assertFalse(Files.exists(home.resolve("target/tmp/half")));
    }

    @Test
    void it_is_one_moment_though_people_keep_writing() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch hasWritten = new CountDownLatch(50);
        Thread writer = Thread.ofVirtual().start(() -> writeUntil(stop, hasWritten));
        hasWritten.await();
        backup();
        stop.set(true);
        writer.join();
        restore();
        try (Connection after = target.connect()) {
            assertEquals(
                    "t",
                    value(
                            after,
                            "select count(*) = max(seq) and max(seq) = (select last_seq from log_topic) from log_entry"));
            assertTrue(Long.parseLong(value(after, "select count(*) from log_entry")) > 50);
        }
    }

    @Test
    void nobody_is_signed_in_after_a_restore_so_who_was_signed_out_since_stays_out() throws Exception {
        backup();
        try (Connection since = source.connect()) {
            since.createStatement().execute("update sign_in set ended_at = now() where ended_at is null");
        }
        restore();
        try (Connection after = target.connect()) {
            assertEquals("0", value(after, "select count(*) from sign_in where ended_at is null"));
            assertEquals(
                    value(source.connect(), "select min(ended_at) from sign_in"),
                    value(after, "select min(ended_at) from sign_in"),
                    "an end that was there keeps its time");
            assertEquals("1", value(after, "select count(*) from cutoff where kind = 'all'"));
            assertEquals("0", value(after, "select count(*) from sign_in_link where used_at is null"));
        }
    }

    @Test
    void every_log_begins_a_new_epoch_also_one_that_is_begun_later() throws Exception {
        backup();
        restore();
        try (Connection after = target.connect();
                Statement statement = after.createStatement()) {
            assertEquals("t", value(after, "select bool_and(epoch > 1000000) from log_topic"));
            statement.execute("insert into log_topic (topic, session_id) select 'qa:later', session_id from log_topic");
            assertEquals("t", value(after, "select epoch > 1000000 from log_topic where topic = 'qa:later'"));
        }
    }

    @Test
    void the_run_time_role_works_on_what_was_restored() throws Exception {
        backup();
        restore();
        try (Connection after = target.connect();
                Statement statement = after.createStatement()) {
            statement.execute("set role plenary");
            statement.execute("update person set name = 'Dana' where id = '" + PERSON + "'");
            assertThrows(SQLException.class, () -> statement.execute("drop table person"));
        }
    }

    @Test
    void a_damaged_file_is_refused_before_anything_is_loaded() throws Exception {
        backup();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("not really video")] = 'N';
        Files.write(file, bytes);
        BackupRefused refused = assertThrows(BackupRefused.class, this::restore);
        assertTrue(refused.getMessage().endsWith("is damaged: its content is not what its manifest says."));
        try (Connection after = target.connect()) {
            assertTrue(Tables.inLoadingOrder(after).isEmpty());
        }
    }

    @Test
    void what_is_there_is_never_overwritten() throws Exception {
        backup();
        assertThrows(BackupRefused.class, this::backup);
        restore();
        BackupRefused refused = assertThrows(BackupRefused.class, this::restore);
        assertTrue(refused.getMessage().contains("is not empty"), refused.getMessage());
    }

    @Test
    void the_file_is_for_this_user_alone() throws Exception {
        backup();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private long backup() {
        Config.Storage storage = storage("source", source);
        return new Backup(Database.ofRunningServer(storage), storage.folder()).write(file);
    }

    private long restore() {
        Config.Storage storage = storage("target", target);
        try (DataFolder folder = DataFolder.take(storage.folder())) {
            return new Restore(storage, folder).from(file);
        }
    }

    private Config.Storage storage(String name, TestPostgres.Fresh database) {
        return new Config.Storage(
                home.resolve(name), Optional.of(database.runtime()), Optional.of(database.owner()), 2, 32);
    }

    private static void insertPeople(Statement statement) throws SQLException {
        statement.execute(
                "insert into person (id, name, email) values ('%s', 'Ana', 'ana@example.org')".formatted(PERSON));
        for (String ended : new String[] {"null", "null", "now() - interval '1 day'"}) {
            statement.execute("insert into sign_in (id, person_id, reach, device, expires_at, ended_at)"
                    + " values (gen_random_uuid(), '%s', 'full', 'here', now() + interval '1 day', %s)"
                            .formatted(PERSON, ended));
        }
        statement.execute("insert into sign_in_link (hash, purpose, email, expires_at)"
                + " values ('\\x01', 'sign-in', 'ana@example.org', now() + interval '10 minutes')");
    }

    private static void insertRoom(Statement statement) throws SQLException {
        statement.execute("""
                with o as (
                  insert into organisation (id, slug, name) values (gen_random_uuid(), 'o', 'Library') returning id
                ), e as (
                  insert into event (id, organisation_id, slug, kind, title, starts_at, ends_at, zone, attendance)
                  select gen_random_uuid(), id, 'e', 'webinar', 'Open day', now(), now() + interval '1 hour', 'UTC', 'online'
                  from o returning id
                )
                insert into session (id, event_id, title, kind, starts_at, ends_at, stage)
                select '%s', id, 'Open day', 'webinar', now(), now() + interval '1 hour', 'broadcast' from e
                """.formatted(PERSON));
        statement.execute("insert into log_topic (topic, session_id, last_seq) values ('chat:1', '" + PERSON + "', 1)");
        statement.execute(
                "insert into log_entry (topic, seq, kind, author_id, body, at) values ('chat:1', 1, 'chat.said', '"
                        + PERSON + "', '" + SAID.replace("'", "''") + "', now())");
    }

    private void writeUntil(AtomicBoolean stop, CountDownLatch hasWritten) {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            while (!stop.get()) {
                statement.execute("""
                        with counted as (
                          update log_topic set last_seq = last_seq + 1 where topic = 'chat:1' returning last_seq
                        )
                        insert into log_entry (topic, seq, kind, body, at)
                        select 'chat:1', last_seq, 'chat.said', '{}', now() from counted
                        """);
                hasWritten.countDown();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String value(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
