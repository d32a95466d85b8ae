package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomExportTest {

    @Test
    void a_quote_is_doubled_and_a_line_end_stays_inside() {
        var export = new RoomExport(List.of("a", "b"), List.of(List.of("say \"yes\"", "two\nlines")));
        assertEquals("\uFEFF\"a\",\"b\"\r\n\"say \"\"yes\"\"\",\"two\nlines\"\r\n", export.csv());
    }

    @Test
    void programs_get_the_text_as_it_was_said() {
        var export = new RoomExport(List.of("text"), List.of(List.of("=1+1")));
        assertEquals(List.of(Map.of("text", "=1+1")), export.objects());
    }
}
