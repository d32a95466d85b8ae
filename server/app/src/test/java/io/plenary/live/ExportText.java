package io.plenary.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What stands in the table that a host takes home. */
public final class ExportText {
    private ExportText() {}

    public static String of(RoomExport export) {
        try {
            var folder = Files.createTempDirectory("export");
            var file = export.csv(new RoomExport.Place(folder, "en"));
            var text = Files.readString(file);
            Files.delete(file);
            Files.delete(folder);
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
