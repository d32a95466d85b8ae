package io.plenary.programme.release;

import io.plenary.calendar.CalendarEntry;
import io.plenary.catalogue.Event;
import io.plenary.contract.ids.SessionId;
import io.plenary.programme.agenda.CalendarSession;
import io.plenary.programme.draft.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that a release has to tell, for readers of one language.
 *
 * @param sessions that changed, by start
 * @param changes worth telling, by session
 * @param entries that everybody who comes takes into their calendars
 */
record News(
        Event event,
        Release release,
        List<CalendarSession> sessions,
        Map<SessionId, List<Change>> changes,
        List<CalendarEntry> entries) {

    List<CalendarSession> starredBy(Reader reader) {
        return sessions.stream()
                .filter(one -> reader.starred().contains(one.id()))
                .toList();
    }

    /** Of those who come, or would; others follow what they starred and nothing else. */
    List<CalendarSession> othersFor(Reader reader) {
        if (!reader.registered() && !reader.waits()) return List.of();
        return sessions.stream()
                .filter(one -> !reader.starred().contains(one.id()))
                .toList();
    }

    /** What the reader's calendar should take anew, each thing once. */
    List<CalendarEntry> entriesFor(Reader reader, String origin, int most) {
        var own = new ArrayList<CalendarEntry>();
        for (var one : starredBy(reader)) own.add(one.entry(origin));
        if (reader.registered())
            for (var one : entries)
                if (own.stream().noneMatch(known -> known.uid().equals(one.uid()))) own.add(one);
        return own.subList(0, Math.min(most, own.size()));
    }
}
