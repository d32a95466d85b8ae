package io.plenary.privacy;

import io.plenary.platform.Words;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One zip: {@code my-data.json} for programs, {@code index.html} for people, the same in both; and the files that were sent. */
record DataArchive(Words words, String locale, Instant at) {
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}"
                    + "table{border-collapse:collapse;margin:.5rem 0 2rem;display:block;overflow-x:auto}"
                    + "th,td{border:1px solid #999;padding:.25rem .5rem;text-align:start;vertical-align:top}"
                    + "td{white-space:pre-wrap;overflow-wrap:anywhere;max-width:30rem}";

    void zip(OutputStream to, Map<Relation, List<JsonObject>> found, Map<String, Path> files) throws IOException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        put(zip, "index.html", page(found));
        put(zip, "my-data.json", json(found).encodePrettily());
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private JsonObject json(Map<Relation, List<JsonObject>> found) {
        var tables = new JsonObject();
        found.forEach((relation, rows) -> tables.put(relation.name(), new JsonArray(rows)));
        return new JsonObject().put("madeAt", at.toString()).put("tables", tables);
    }

    private String page(Map<Relation, List<JsonObject>> found) {
        var text = new StringBuilder("<!doctype html><html lang=\"" + plain(locale) + "\"><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><style>" + STYLE + "</style>")
                .append("<title>" + word("title") + "</title><h1>" + word("title") + "</h1>")
                .append("<p>" + word("lead") + " " + at + "</p>");
        found.keySet().stream().map(Relation::kind).distinct().forEach(kind -> {
            text.append("<h2>" + word(kind) + "</h2>");
            found.forEach((relation, rows) -> {
                if (relation.kind().equals(kind)) text.append(table(relation, rows));
            });
        });
        return text.append("</html>").toString();
    }

    private String word(String name) {
        return plain(words.fill(locale, "data." + name));
    }

    private static String table(Relation relation, List<JsonObject> rows) {
        var columns = relation.visible();
        var head = columns.stream().map(one -> "<th scope=\"col\">" + plain(one) + "</th>");
        return "<h3>" + plain(relation.name()) + "</h3><table><thead><tr>" + head.collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + rows.stream().map(row -> line(columns, row)).collect(Collectors.joining("\n"))
                + "</tbody></table>";
    }

    private static String line(List<String> columns, JsonObject row) {
        return columns.stream()
                .map(column -> row.getValue(column) == null ? "" : String.valueOf(row.getValue(column)))
                .map(value -> "<td dir=\"auto\">" + plain(value) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
