package io.plenary.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.Seats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far people have come. */
enum Column {
    /** Asked for a seat, by whatever way, and have not given it back. */
    REGISTERED,
    APPLIED,
    ACCEPTED,
    /** Have a seat. */
    CONFIRMED,
    /** Were let in at the door. */
    CAME;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that mean something for this event. */
    static List<Column> of(Event event) {
        var columns = new ArrayList<>(
                event.rule() == Seats.Rule.APPLICATION ? List.of(APPLIED, ACCEPTED) : List.of(REGISTERED));
        columns.add(CONFIRMED);
        if (event.attendance() != EventSummary.Attendance.ONLINE) columns.add(CAME);
        return List.copyOf(columns);
    }
}
