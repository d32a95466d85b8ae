package io.plenary.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/** One line of a file for spreadsheets (RFC 4180). No cell begins a formula, whatever people are called (X3). */
public final class CsvRow {
    /** Spreadsheets take a file without it for another encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private CsvRow() {}

    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
