package io.plenary.exchange.write;

import io.plenary.contract.ids.RoomId;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.reading.ProgrammeDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One day of a programme, from the change of day to the next.
 *
 * @param rooms in the organiser's order, the one of sessions without a room last; the first day has them all
 */
record Day(
        int index,
        LocalDate date,
        OffsetDateTime starts,
        OffsetDateTime ends,
        Map<Optional<RoomId>, List<PlannedSession>> rooms) {

    /** At least one, as the schemas ask for. */
    static List<Day> of(Edition edition) {
        var byDate = new TreeMap<LocalDate, List<PlannedSession>>();
        var sorted = edition.plan().sessions().stream()
                .sorted(Comparator.comparing(PlannedSession::startsAt)
                        .thenComparing(one -> one.id().value()))
                .toList();
        for (var one : sorted)
            byDate.computeIfAbsent(date(edition, one), none -> new ArrayList<>())
                    .add(one);
        if (byDate.isEmpty()) byDate.put(LocalDate.ofInstant(edition.starts(), edition.zone()), List.of());
        var days = new ArrayList<Day>();
        byDate.forEach((date, sessions) -> days.add(day(edition, days.size() + 1, date, sessions)));
        return days;
    }

    private static LocalDate date(Edition edition, PlannedSession one) {
        return ProgrammeDay.of(one.startsAt(), edition.zone(), edition.plan().dayChange(), one.day());
    }

    private static Day day(Edition edition, int index, LocalDate date, List<PlannedSession> sessions) {
        var rooms = new LinkedHashMap<Optional<RoomId>, List<PlannedSession>>();
        for (var room : edition.plan().rooms()) {
            var inside = in(sessions, Optional.of(room));
            if (index == 1 || !inside.isEmpty()) rooms.put(Optional.of(room.id()), inside);
        }
        var nowhere = in(sessions, Optional.empty());
        if (!nowhere.isEmpty()) rooms.put(Optional.empty(), nowhere);
        return new Day(index, date, change(edition, date), change(edition, date.plusDays(1)), rooms);
    }

    private static List<PlannedSession> in(List<PlannedSession> sessions, Optional<PlannedRoom> room) {
        var id = room.map(PlannedRoom::id);
        return sessions.stream().filter(one -> one.room().equals(id)).toList();
    }

    private static OffsetDateTime change(Edition edition, LocalDate date) {
        return date.atTime(edition.plan().dayChange()).atZone(edition.zone()).toOffsetDateTime();
    }
}
