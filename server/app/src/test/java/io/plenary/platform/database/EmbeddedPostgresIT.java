package io.plenary.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.platform.config.CannotStart;
import io.plenary.platform.config.DataFolder;
import io.plenary.platform.config.DatabaseAddress;
import io.plenary.platform.config.Secret;
import io.plenary.testing.Promise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir
    static Path home;

    private static DataFolder folder;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        folder = DataFolder.take(home.resolve("data"));
        postgres = EmbeddedPostgres.start(folder, TestPostgres.programs());
    }

    @AfterAll
    static void stop() {
        postgres.close();
        folder.close();
    }

    @Test
    void two_that_unpack_the_programs_at_once_both_have_them(@TempDir Path programs) throws Exception {
        Callable<Path> unpacked = () -> EmbeddedFiles.unpacked(programs);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(List.of(unpacked, unpacked)))
                assertTrue(Files.isExecutable(one.get().resolve("bin/postgres")));
        }
        try (var left = Files.list(programs)) {
            assertEquals(1, left.count());
        }
    }

    @Promise("L1")
    @Test
    void it_writes_to_the_disk_before_it_answers() throws SQLException {
        assertEquals("on", value(postgres.runtime(), "show fsync"));
        assertEquals("on", value(postgres.runtime(), "show synchronous_commit"));
        assertEquals("on", value(postgres.runtime(), "show full_page_writes"));
        assertEquals("on", value(postgres.runtime(), "show data_checksums"));
    }

    @Test
    void it_asks_for_the_password_and_refuses_a_wrong_one() throws SQLException {
        assertEquals("plenary", value(postgres.runtime(), "select current_user"));
        for (DatabaseAddress known : new DatabaseAddress[] {postgres.runtime(), postgres.owner()}) {
            DatabaseAddress guess = known.as(known.user(), new Secret("guess"));
            SQLException refused = assertThrows(SQLException.class, () -> value(guess, "select 1"));
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void its_keys_are_for_this_user_alone() throws IOException {
        Path keys = home.resolve("data/postgres/keys.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
        assertFalse(postgres.runtime()
                .toString()
                .contains(postgres.runtime().password().value()));
    }

    @Test
    void it_listens_on_loopback_only() throws IOException {
        int port = postgres.runtime().port();
        new Socket(InetAddress.getByName("127.0.0.1"), port).close();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            network.inetAddresses()
                    .filter(address -> !address.isLoopbackAddress())
                    .forEach(address -> assertThrows(IOException.class, () -> new Socket(address, port).close()));
        }
    }

    @Test
    void the_run_time_role_cannot_change_the_schema() throws SQLException {
        SQLException refused =
                assertThrows(SQLException.class, () -> execute(postgres.runtime(), "create table mine (n int)"));
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused() {
        CannotStart refused = assertThrows(CannotStart.class, () -> DataFolder.take(home.resolve("data")));
        assertTrue(refused.getMessage().startsWith("Another Plenary server is using the data folder "));
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
