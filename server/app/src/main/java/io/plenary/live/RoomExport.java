package io.plenary.live;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.file.CsvFile;
import io.plenary.platform.file.JsonFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What was said in a room as a table, for people (CSV) and for programs (JSON).
 *
 * @param rows hands over one after the other, as they are read
 */
public record RoomExport(List<String> columns, Consumer<Consumer<List<String>>> rows) {
    /** One log of a room; told by the feature that keeps it. Awaits. */
    @FunctionalInterface
    public interface Part {
        RoomExport of(SessionId session);
    }

    /** Few, which are there already. */
    public RoomExport(List<String> columns, List<List<String>> rows) {
        this(columns, rows::forEach);
    }

    /** Where a file lies until it has left. @param locale of its reader */
    public record Place(Path folder, String locale) {}

    /** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8; no cell can start a formula. */
    public Path csv(Place place) {
        return CsvFile.write(place.folder(), place.locale(), file -> {
            file.line(columns);
            rows.accept(file::line);
        });
    }

    /** The same for programs: one object a row, cells as they are. */
    public Path json(Place place) {
        return JsonFile.write(place.folder(), place.locale(), file -> rows.accept(row -> file.one(object(row))));
    }

    private Map<String, String> object(List<String> row) {
        var object = new LinkedHashMap<String, String>();
        for (var column = 0; column < columns.size(); column++) object.put(columns.get(column), row.get(column));
        return object;
    }
}
