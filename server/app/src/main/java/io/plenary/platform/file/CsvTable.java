package io.plenary.platform.file;

import io.plenary.platform.file.FileFault.Reason;
import java.util.ArrayList;
import java.util.List;

/** CSV (RFC 4180) with comma, semicolon or tab; quoted cells may hold line ends. */
public final class CsvTable {
    private static final int MOST_CELLS = 400_000;

    private final String text;
    private final char divider;
    private int at;
    private int line = 1;
    private int cells;

    private CsvTable(String text) {
        this.text = text;
        divider = divider(text);
    }

    /** @param line on which the row begins */
    public record Row(int line, List<String> cells) {
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** @throws FileFault for a quote that never ends, or more cells than any table has */
    public static List<Row> read(String text) {
        var table = new CsvTable(text);
        var rows = new ArrayList<Row>();
        while (table.at < text.length()) {
            var row = table.row();
            if (!row.isBlank()) rows.add(row);
        }
        return rows;
    }

    /** The one that stands most often in the first line, outside of quotes. */
    private static char divider(String text) {
        var counts = new int[3];
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"') quoted = !quoted;
            else if (!quoted && c == '\n') break;
            else if (!quoted && ",;\t".indexOf(c) >= 0) counts[",;\t".indexOf(c)]++;
        }
        var best = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
    }

    private Row row() {
        var begins = line;
        var row = new ArrayList<String>();
        while (true) {
            if (++cells > MOST_CELLS) throw new FileFault(Reason.TOO_MANY, line);
            row.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
            if (at >= text.length()) return new Row(begins, row);
            if (text.charAt(at++) == divider) continue;
            line++;
            return new Row(begins, row);
        }
    }

    private String bare() {
        var from = at;
        while (at < text.length() && text.charAt(at) != divider && text.charAt(at) != '\n') at++;
        var cell = text.substring(from, at);
        return cell.endsWith("\r") ? cell.substring(0, cell.length() - 1) : cell;
    }

    /** Leaves {@code at} on what ends the cell. Text between the last quote and the divider is kept as it is. */
    private String quoted() {
        var begins = line;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\n') line++;
            if (c != '"') cell.append(c);
            else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(at++));
            else {
                at++;
                return cell.append(bare()).toString();
            }
        }
        throw new FileFault(Reason.CSV_BROKEN, begins);
    }
}
