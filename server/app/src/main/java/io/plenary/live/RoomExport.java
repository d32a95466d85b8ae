package io.plenary.live;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.CsvRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was said in a room as a table, for people (CSV) and for programs (JSON). */
public record RoomExport(List<String> columns, List<List<String>> rows) {
    /** One log of a room; told by the feature that keeps it. Awaits. */
    @FunctionalInterface
    public interface Part {
        RoomExport of(SessionId session);
    }

    /** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8; no cell can start a formula. */
    public String csv() {
        var lines = new StringBuilder(CsvRow.BYTE_ORDER_MARK).append(line(columns));
        for (var row : rows) lines.append(line(row));
        return lines.toString();
    }

    private static String line(List<String> cells) {
        return CsvRow.of(cells.toArray(String[]::new));
    }

    /** The same for programs: one object a row, cells as they are. */
    public List<Map<String, String>> objects() {
        return rows.stream().map(this::object).toList();
    }

    private Map<String, String> object(List<String> row) {
        var object = new LinkedHashMap<String, String>();
        for (var column = 0; column < columns.size(); column++) object.put(columns.get(column), row.get(column));
        return object;
    }
}
