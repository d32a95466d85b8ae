package io.plenary.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCheckTest {
    private static final Map<String, String> GOOD = Map.of(
            "server_version_num", "160000",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "server_encoding", "UTF8");

    @Test
    void a_server_that_keeps_its_word_is_believed() {
        assertEquals(List.of(), ServerCheck.reasonsAgainst(GOOD));
    }

    @ParameterizedTest
    @CsvSource({
        "server_version_num, 150018, it is version 15",
        "fsync, off, fsync is off",
        "synchronous_commit, off, synchronous_commit is off",
        "full_page_writes, off, full_page_writes is off",
        "server_encoding, SQL_ASCII, the database's encoding is SQL_ASCII"
    })
    void one_that_could_lose_what_it_acknowledged_is_refused(String setting, String value, String reason) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put(setting, value);
        List<String> reasons = ServerCheck.reasonsAgainst(settings);
        assertEquals(1, reasons.size());
        assertTrue(reasons.getFirst().startsWith(reason), reasons.getFirst());
    }
}
