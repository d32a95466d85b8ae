package io.plenary.mail.bounces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups of fields, as the readable part of a report has them: one for the message, then one for each recipient. */
final class ReportFields {
    private static final int MOST_GROUPS = 50;
    private static final int MOST_FIELDS = 50;
    private static final int LONGEST = 4000;

    private ReportFields() {}

    /** Names in small letters; the first of each name counts. */
    static List<Map<String, String>> groups(String text) {
        var groups = new ArrayList<Map<String, String>>();
        var group = new LinkedHashMap<String, String>();
        for (var line : unfolded(text)) {
            if (line.isBlank()) {
                if (!group.isEmpty()) groups.add(group);
                group = new LinkedHashMap<>();
                if (groups.size() == MOST_GROUPS) return groups;
            } else add(group, line);
        }
        if (!group.isEmpty()) groups.add(group);
        return groups;
    }

    private static void add(Map<String, String> group, String line) {
        var colon = line.indexOf(':');
        if (colon < 1 || group.size() == MOST_FIELDS) return;
        group.putIfAbsent(
                line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                line.substring(colon + 1).strip());
    }

    private static List<String> unfolded(String text) {
        var lines = new ArrayList<StringBuilder>();
        for (var line : text.split("\r?\n", -1)) {
            var goesOn = !line.isBlank() && (line.startsWith(" ") || line.startsWith("\t"));
            if (!goesOn || lines.isEmpty()) lines.add(new StringBuilder(shortened(line)));
            else if (lines.getLast().length() < LONGEST)
                lines.getLast().append(' ').append(shortened(line.strip()));
        }
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
