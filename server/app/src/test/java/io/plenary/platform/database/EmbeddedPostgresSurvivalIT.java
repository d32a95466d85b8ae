package io.plenary.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import io.plenary.testing.Promise;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it keeps when it is stopped, moved or killed. */
class EmbeddedPostgresSurvivalIT {
    @TempDir
    Path home;

    private DataFolder folder;

    @BeforeEach
    void take_the_folder() {
        folder = DataFolder.take(home.resolve("data"));
    }

    @AfterEach
    void give_it_back() {
        folder.close();
    }

    @Test
    void rows_survive_a_restart_on_the_same_port() throws SQLException {
        int port;
        try (EmbeddedPostgres first = start()) {
            port = first.runtime().port();
            execute(first.owner(), "create table kept (n int)", "insert into kept values (41)");
        }
        try (EmbeddedPostgres second = start()) {
            assertEquals(port, second.runtime().port());
            assertEquals("41", value(second.owner(), "select n from kept"));
        }
    }

    @Test
    void another_program_on_its_port_makes_it_take_a_new_one() throws SQLException, IOException {
        int port;
        try (EmbeddedPostgres first = start()) {
            port = first.runtime().port();
        }
        try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                EmbeddedPostgres second = start()) {
            assertTrue(second.runtime().port() != stranger.getLocalPort());
            assertEquals("1", value(second.runtime(), "select 1"));
        }
    }

    @Test
    void a_stale_note_that_names_a_strangers_process_does_not_keep_it_from_starting() throws Exception {
        start().close();
        long stranger = ProcessHandle.current().pid();
        Files.writeString(home.resolve("data/postgres/cluster/postmaster.pid"), stranger + "\n/somewhere\n");
        try (EmbeddedPostgres second = start()) {
            assertEquals("1", value(second.runtime(), "select 1"));
        }
    }

    /** A whole JVM holds folder and database, and is killed as hard as can be while a transaction is open. */
    @Promise("L1")
    @Test
    void after_kill_9_the_next_start_takes_over_and_nothing_committed_is_lost() throws Exception {
        folder.close();
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.resolve("data").toString(),
                        TestPostgres.programs().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader says = child.inputReader()) {
            assertEquals("committed", says.readLine());
            assertThrows(CannotStart.class, () -> DataFolder.take(home.resolve("data")));
        }
        child.destroyForcibly();
        assertTrue(child.waitFor(10, TimeUnit.SECONDS));
        folder = DataFolder.take(home.resolve("data"));
        long orphan = pidInNote();
        assertTrue(ProcessHandle.of(orphan).isPresent(), "PostgreSQL was to outlive the killed JVM");
        try (EmbeddedPostgres next = start()) {
            assertNotEquals(orphan, pidInNote(), "a PostgreSQL of its own was to replace the orphan");
            assertEquals("7", value(next.owner(), "select count(*) from kept"));
        }
    }

    @Test
    void after_the_database_itself_was_killed_it_recovers_what_was_committed() throws Exception {
        EmbeddedPostgres first = start();
        execute(first.owner(), "create table kept (n int)", "insert into kept values (3)");
        assertTrue(ProcessHandle.of(pidInNote()).orElseThrow().destroyForcibly());
        try (EmbeddedPostgres next = start()) {
            assertEquals("3", value(next.owner(), "select n from kept"));
        }
    }

    /** The process of the test before. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws Exception {
            DataFolder folder = DataFolder.take(Path.of(arguments[0]));
            EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Path.of(arguments[1]));
            execute(postgres.owner(), "create table kept (n int)", "insert into kept select generate_series(1, 7)");
            try (Connection open = Jdbc.connect(postgres.owner());
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                statement.execute("insert into kept values (8)");
                System.out.println("committed");
                System.in.read();
            }
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, TestPostgres.programs());
    }

    private long pidInNote() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("data/postgres/cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static String value(DatabaseAddress address, String question) throws SQLException {
        try (Connection connection = Jdbc.connect(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(DatabaseAddress address, String... commands) throws SQLException {
        try (Connection connection = Jdbc.connect(address);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
