package io.plenary.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A published calendar as a message to one person (RFC 5546), so that what is moved or cancelled moves in their calendar:
 * REQUEST, or CANCEL where it does not take place any more. Nobody is asked for an answer. A message is about one thing
 * alone (3.2.2); a file of several stays published, for whoever opens it.
 */
public final class CalendarMessage {
    private static final String EVENT = "BEGIN:VEVENT";
    private static final String CANCELLED = "STATUS:CANCELLED";

    private CalendarMessage() {}

    /** @param file of {@link CalendarFile}; @param address of the person, one plain address */
    public static String to(String file, String address) {
        var lines = unfolded(file);
        if (lines.stream().filter(line -> line.startsWith("UID:")).distinct().count() != 1) return file;
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
