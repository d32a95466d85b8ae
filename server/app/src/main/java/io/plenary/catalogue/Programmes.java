package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Db;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalogue asks of programmes, which stand above it. Awaits. */
public interface Programmes {

    /**
     * @param viewer whose places in recordings and duties the slots show
     * @param language of the reader, such as {@code ro}
     */
    Programme of(EventId event, Optional<PersonId> viewer, String language);

    /** The slots of several events at once, by start; an event without sessions is absent. */
    Map<EventId, List<Slot>> slots(Collection<EventId> events, Optional<PersonId> viewer);

    /**
     * What calendars say of the event's sessions, by start.
     *
     * @param gone told as cancelled although the programme no longer has them
     */
    List<CalendarSlot> calendar(EventId event, Collection<SessionId> gone);

    /** The same of several events at once; an event without sessions is absent. */
    Map<EventId, List<CalendarSlot>> calendars(Collection<EventId> events);

    /** The one session of a new webinar, hosted by the person who makes it. */
    void open(Db.Tx tx, EventId event, EventDraft draft, PersonId host);
}
