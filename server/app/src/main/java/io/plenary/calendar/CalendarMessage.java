package io.plenary.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A published calendar as a message to one person (RFC 5546), so that what is moved or cancelled moves in their calendar:
 * REQUEST, or CANCEL where it does not take place any more. Nobody is asked for an answer. A message is about one thing
 * alone (3.2.2, 3.2.5): a file of several stays published, for whoever opens it, and becomes a message for each once none
 * of them concerns the reader any more.
 */
public final class CalendarMessage {
    private static final String EVENT = "BEGIN:VEVENT";
    private static final String CANCELLED = "STATUS:CANCELLED";

    private CalendarMessage() {}

    /** @param file of {@link CalendarFile}; @param address of the person, one plain address */
    public static List<String> to(String file, String address) {
        var lines = unfolded(file);
        var things = things(lines);
        var uids = lines.stream()
                .filter(line -> line.startsWith("UID:"))
                .distinct()
                .count();
        if (uids == 1) return List.of(message(lines, address));
        if (uids == 0 || !things.stream().allMatch(one -> one.contains(CANCELLED))) return List.of(file);
        var first = lines.indexOf(EVENT);
        return things.stream()
                .map(one -> Stream.of(lines.subList(0, first), one, List.of("END:VCALENDAR"))
                        .flatMap(List::stream)
                        .toList())
                .map(one -> message(one, address))
                .toList();
    }

    /** The lines of each. */
    private static List<List<String>> things(List<String> lines) {
        var things = new ArrayList<List<String>>();
        for (var from = 0; from < lines.size(); from++) {
            if (!lines.get(from).equals(EVENT)) continue;
            var rest = lines.subList(from, lines.size());
            things.add(rest.subList(0, rest.indexOf("END:VEVENT") + 1));
        }
        return things;
    }

    private static String message(List<String> lines, String address) {
        var method = lines.contains(CANCELLED) ? "METHOD:CANCEL" : "METHOD:REQUEST";
        var attendee = "ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:" + address;
        return written(lines, line -> switch (line) {
            case "METHOD:PUBLISH" -> method;
            case EVENT -> EVENT + "\r\n" + attendee;
            default -> line;
        });
    }

    /** The same entries, none of which concerns the reader any more: the seat was given back. */
    public static String withdrawn(String file) {
        var lines =
                unfolded(file).stream().filter(line -> !line.equals(CANCELLED)).toList();
        return written(lines, line -> line.equals(EVENT) ? EVENT + "\r\n" + CANCELLED : line);
    }

    /** What people wrote stands behind the name of its property, so none of it is ever a whole line of ours. */
    private static List<String> unfolded(String file) {
        var lines = new ArrayList<String>();
        file.lines().forEach(line -> {
            if (line.startsWith(" ") && !lines.isEmpty()) lines.add(lines.removeLast() + line.substring(1));
            else lines.add(line);
        });
        return lines;
    }

    private static String written(List<String> lines, UnaryOperator<String> change) {
        var text = new StringBuilder();
        for (var line : lines) text.append(change.apply(line)).append("\r\n");
        return FoldedLines.of(text.toString());
    }
}
