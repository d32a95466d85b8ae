package io.plenary.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The authorisation matrix: operation → role → what it may. */
public record Matrix(List<String> roles, Map<String, Map<String, String>> rows) {

    public static Matrix read() {
        try (var in = Matrix.class.getResourceAsStream("/authorisation-matrix.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var table = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .toList();
            var roles = table.getFirst().subList(1, table.getFirst().size());
            var rows = new LinkedHashMap<String, Map<String, String>>();
            for (var cells : table.subList(1, table.size())) rows.put(cells.getFirst(), row(roles, cells));
            return new Matrix(roles, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> row(List<String> roles, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (var at = 0; at < roles.size(); at++) row.put(roles.get(at), cells.get(at + 1));
        return row;
    }
}
