package io.plenary.platform;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a file for spreadsheets (RFC 4180). No cell begins a formula, whatever people are called (X3): an apostrophe
 * stands before it, and before what has apostrophes of its own there, so that {@link #plain} finds the words again.
 */
public final class CsvRow {
    /** Spreadsheets take a file without it for another encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern BEGINS_FORMULA = Pattern.compile("\\A'*[=+\\-@\\t\\r\\n]");
    private static final Pattern GUARDED = Pattern.compile("\\A'+[=+\\-@\\t\\r\\n]");

    private CsvRow() {}

    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + guarded(text).replace("\"", "\"\"") + '"';
    }

    /** With an apostrophe where a spreadsheet would compute something. */
    public static String guarded(String text) {
        return BEGINS_FORMULA.matcher(text).find() ? "'" + text : text;
    }

    /** What a cell said before it was guarded. */
    public static String plain(String cell) {
        return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
