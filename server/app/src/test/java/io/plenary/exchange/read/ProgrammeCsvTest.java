package io.plenary.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.exchange.RealData;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeCsvTest {
    private static ReadProgramme read(String text) {
        return ProgrammeReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void columns_come_in_any_order_with_any_divider_a_mark_and_quoted_line_ends(String divider) {
        var file =
                "\ufeffEnd,Speakers,Title,Start\n2026-09-22 11:30,Ana;Ion,\"A \"\"long\"\"\ntitle\",2026-09-22 10:00\n";
        var one = read(file.replace(",", divider).replace("Ana;Ion", divider.equals(";") ? "\"Ana;Ion\"" : "Ana;Ion"))
                .sessions()
                .getFirst();
        assertEquals("A \"long\" title", one.text().title());
        assertEquals(Duration.ofMinutes(90), one.length());
        assertEquals(2, one.speakers().size());
    }

    @Test
    void the_guard_against_formulas_is_taken_off_again() {
        var file =
                "title,start,end\n'=1+1,2026-09-22 10:00,2026-09-22 11:00\n'quoted,2026-09-22 10:00,2026-09-22 11:00\n";
        assertEquals(
                java.util.List.of("=1+1", "'quoted"),
                read(file).sessions().stream().map(one -> one.text().title()).toList());
    }

    @Test
    void a_real_table_of_a_library_conference_with_odd_dates_is_read() {
        var programme = ProgrammeReader.read(RealData.bytes("library-sector/dlf-forum-2020-sessions.csv"));
        System.out.println("dlf-forum-2020-sessions.csv: read " + programme.events() + ", sessions "
                + programme.sessions().size() + ", warnings "
                + programme.warnings().size());
        assertTrue(programme.needsZone());
        assertEquals(programme.events(), programme.sessions().size() + programme.repeats());
    }
}
