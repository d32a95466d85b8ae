package io.plenary.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
    @TempDir
    Path folder;

    @Test
    void nothing_set_is_a_good_start_on_this_machine() {
        Config config = read(Map.of());
        assertEquals(URI.create("http://localhost:8080"), config.web().origin());
        assertEquals(URI.create("http://media.localhost:8080"), config.web().mediaOrigin());
        assertEquals("127.0.0.1", config.web().address());
        assertEquals("127.0.0.1", config.operation().address());
        assertEquals(9090, config.operation().port());
        assertEquals(1935, config.media().rtmpPort());
        assertEquals(folder.resolve("data"), config.storage().folder());
        assertEquals(Optional.empty(), config.storage().database());
        assertEquals(Optional.empty(), config.jitsi());
        assertEquals(Optional.empty(), config.mail().smtp());
        assertTrue(config.demo());
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        write("http.port = 1111\nmanagement.port = 2222\n");
        Config config = read(Map.of("PLENARY_HTTP_PORT", "3333"));
        assertEquals(3333, config.web().port());
        assertEquals(2222, config.operation().port());
        assertEquals(URI.create("http://localhost:3333"), config.web().origin());
    }

    @Test
    void an_empty_value_is_as_if_it_were_not_set() {
        assertEquals(8080, read(Map.of("PLENARY_HTTP_PORT", " ")).web().port());
    }

    @Test
    void every_mistake_is_reported_at_once_with_key_and_expectation() throws IOException {
        write("http.port = eighty\nhtpp.port = 80\n");
        List<Mistake> mistakes = mistakes(Map.of(
                "PLENARY_PUBLIC_ORIGIN", "http://conference.example.org",
                "PLENARY_DATABASE_URL", "mysql://a:hunter2@db/plenary",
                "PLENARY_JITSI_URL", "https://meet.example.org",
                "PLENARY_JITSI_SECRET", "hunter2",
                "PLENARY_MAIL_PASSWORD", "hunter2",
                "PLENARY_LIMITS", "none"));
        assertEquals(
                List.of(
                        "public.origin",
                        "http.port",
                        "database.url",
                        "jitsi.app-id",
                        "jitsi.secret",
                        "mail.password",
                        "limits",
                        "htpp.port"),
                mistakes.stream().map(Mistake::key).toList());
        String told = new ConfigMistakes(mistakes).getMessage();
        assertTrue(told.startsWith("Plenary does not start, because 8 settings are wrong:\n"), told);
        assertTrue(told.contains("http.port: \"eighty\" is not a number from 0 to 65535; expected a port"), told);
        assertFalse(told.contains("hunter2"), "a secret was shown");
    }

    @Test
    void files_are_at_least_one_megabyte_and_at_most_a_hundred() {
        assertEquals(32, read(Map.of()).storage().fileMegabytes());
        assertEquals(
                104_857_600,
                read(Map.of("PLENARY_FILES_MEGABYTES", "100")).storage().fileBytes());
        for (var wrong : List.of("0", "101", "ten"))
            assertEquals(
                    "files.megabytes",
                    mistakes(Map.of("PLENARY_FILES_MEGABYTES", wrong))
                            .getFirst()
                            .key());
    }

    @Test
    void a_folder_that_cannot_be_made_and_a_port_that_is_not_used_yet_are_told_with_all_others() {
        var mistakes = mistakes(
                Map.of("PLENARY_DATA_FOLDER", "/proc/nope", "PLENARY_MAIL_PORT", "x", "PLENARY_HTTP_PORT", "eighty"));
        assertEquals(
                List.of("http.port", "data.folder", "mail.port"),
                mistakes.stream().map(Mistake::key).toList());
    }

    @Test
    void looking_whether_a_folder_can_be_made_leaves_nothing_behind() throws IOException {
        read(Map.of("PLENARY_DATA_FOLDER", "deep/below"));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://conference.example.org",
                "https://conference.example.org:8443",
                "http://localhost:8080",
                "http://127.0.0.1:9000"
            })
    void browsers_keep_the_sign_in_cookie_on(String origin) {
        assertEquals(
                URI.create(origin),
                read(Map.of("PLENARY_PUBLIC_ORIGIN", origin)).web().origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://conference.example.org",
                "http://192.168.1.20:8080",
                "http://plenary.localhost:8080",
                "http://localhost.example.org",
                "ftp://localhost",
                "localhost:8080",
                "https://conference.example.org/plenary",
                "https://me@conference.example.org",
                "https://",
                "not an origin"
            })
    void it_is_refused_to_start_on(String origin) {
        assertEquals(
                "public.origin",
                mistakes(Map.of("PLENARY_PUBLIC_ORIGIN", origin)).getFirst().key());
    }

    @Test
    void elsewhere_the_media_come_from_the_public_origin_unless_said_otherwise() {
        Map<String, String> https = Map.of("PLENARY_PUBLIC_ORIGIN", "https://a.example.org");
        assertEquals(URI.create("https://a.example.org"), read(https).web().mediaOrigin());
        Config apart = read(Map.of(
                "PLENARY_PUBLIC_ORIGIN", "https://a.example.org", "PLENARY_MEDIA_ORIGIN", "https://m.example.org"));
        assertEquals(URI.create("https://m.example.org"), apart.web().mediaOrigin());
    }

    @ParameterizedTest
    @CsvSource({"PLENARY_DEMO, on, demo", "PLENARY_LIMITS, bench, limits"})
    void open_doors_exist_on_loopback_only(String variable, String value, String key) {
        assertFalse(mistakesOf(Map.of(variable, value)).isPresent());
        Map<String, String> outside = Map.of("PLENARY_PUBLIC_ORIGIN", "https://a.example.org", variable, value);
        assertEquals(List.of(key), mistakes(outside).stream().map(Mistake::key).toList());
        assertFalse(
                read(Map.of("PLENARY_PUBLIC_ORIGIN", "https://a.example.org")).demo());
    }

    @Test
    void a_jitsi_deployment_is_named_whole() {
        Config.Jitsi jitsi = read(Map.of(
                        "PLENARY_JITSI_URL", "https://meet.example.org/",
                        "PLENARY_JITSI_APP_ID", "plenary",
                        "PLENARY_JITSI_SECRET", "0123456789abcdef0123456789abcdef"))
                .jitsi()
                .orElseThrow();
        assertEquals(URI.create("https://meet.example.org"), jitsi.url());
        assertEquals("plenary", jitsi.issuer());
        assertEquals("jitsi", jitsi.audience());
        assertEquals("meet.example.org", jitsi.subject());
        assertFalse(jitsi.toString().contains("0123456789"));
    }

    @Test
    void a_database_address_keeps_its_password_to_itself() {
        DatabaseAddress address = read(Map.of(
                        "PLENARY_DATABASE_URL", "postgresql://web:p%40ss+1@db.example.org/plenary"))
                .storage()
                .database()
                .orElseThrow();
        assertEquals("jdbc:postgresql://db.example.org:5432/plenary", address.jdbcUrl());
        assertEquals("p@ss+1", address.password().value());
        assertFalse(address.toString().contains("p@ss"));
    }

    @Test
    void mail_in_the_open_goes_to_this_machine_only() {
        Map<String, String> open = Map.of("PLENARY_MAIL_HOST", "mail.example.org", "PLENARY_MAIL_TLS", "none");
        assertEquals("mail.tls", mistakes(open).getFirst().key());
        assertFalse(mistakesOf(Map.of("PLENARY_MAIL_HOST", "localhost", "PLENARY_MAIL_TLS", "none"))
                .isPresent());
    }

    @Test
    void a_file_that_is_named_but_missing_is_a_mistake() {
        assertEquals(
                "PLENARY_CONFIG",
                mistakes(Map.of("PLENARY_CONFIG", "absent.properties"))
                        .getFirst()
                        .key());
    }

    private Config read(Map<String, String> environment) {
        return Config.read(environment, folder);
    }

    private List<Mistake> mistakes(Map<String, String> environment) {
        return assertThrows(ConfigMistakes.class, () -> read(environment)).mistakes();
    }

    private Optional<ConfigMistakes> mistakesOf(Map<String, String> environment) {
        try {
            read(environment);
            return Optional.empty();
        } catch (ConfigMistakes mistakes) {
            return Optional.of(mistakes);
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("plenary.properties"), text);
    }
}
