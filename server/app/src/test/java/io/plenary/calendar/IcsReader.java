package io.plenary.calendar;

import java.util.ArrayList;
import java.util.List;

/** The smallest reader of content lines, written from RFC 5545 alone, so that ical4j does not judge itself. */
final class IcsReader {
    private IcsReader() {}

    /** One content line: name, parameters as written, value as written. */
    record Line(String name, String parameters, String value) {
        /** TEXT with its escapes undone. */
        String text() {
            var text = new StringBuilder();
            for (var at = 0; at < value.length(); at++) {
                var one = value.charAt(at);
                if (one != '\\') text.append(one);
                else {
                    var next = value.charAt(++at);
                    text.append(next == 'n' || next == 'N' ? '\n' : next);
                }
            }
            return text.toString();
        }
    }

    static List<Line> read(String file) {
        var lines = new ArrayList<Line>();
        for (var line : file.replace("\r\n ", "").split("\r\n")) lines.add(line(line));
        return lines;
    }

    private static Line line(String line) {
        var quoted = false;
        var parameters = -1;
        for (var at = 0; at < line.length(); at++) {
            var one = line.charAt(at);
            if (one == '"') quoted = !quoted;
            if (one == ';' && !quoted && parameters < 0) parameters = at;
            if (one == ':' && !quoted) {
                var name = line.substring(0, parameters < 0 ? at : parameters);
                return new Line(name, parameters < 0 ? "" : line.substring(parameters, at), line.substring(at + 1));
            }
        }
        throw new IllegalArgumentException("not a content line: " + line);
    }

    static List<Line> named(String file, String name) {
        return read(file).stream().filter(line -> line.name().equals(name)).toList();
    }
}
