package io.plenary.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomExportTest {

    @Test
    void a_quote_is_doubled_and_a_line_end_stays_inside() {
        var export = new RoomExport(List.of("a", "b"), List.of(List.of("say \"yes\"", "two\nlines")));
        assertEquals("\uFEFF\"a\",\"b\"\r\n\"say \"\"yes\"\"\",\"two\nlines\"\r\n", ExportText.of(export));
    }

    @Test
    void programs_get_the_text_as_it_was_said(@TempDir Path folder) throws IOException {
        var export = new RoomExport(List.of("text"), List.of(List.of("=1+1"), List.of("\u2421")));
        var file = export.json(new RoomExport.Place(folder, "de"));
        assertEquals("[{\"text\":\"=1+1\"},{\"text\":\"Gelöschte Person\"}]", Files.readString(file));
    }

    @Test
    void nothing_is_left_of_a_file_that_could_not_be_written(@TempDir Path folder) throws IOException {
        var broken = new RoomExport(List.of("text"), (Consumer<List<String>> file) -> {
            file.accept(List.of("one"));
            throw new IllegalStateException("the database is away");
        });
        var place = new RoomExport.Place(folder, "en");
        assertThrows(IllegalStateException.class, () -> broken.csv(place));
        assertThrows(IllegalStateException.class, () -> broken.json(place));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
