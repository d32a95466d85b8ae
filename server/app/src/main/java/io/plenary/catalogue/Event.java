package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it is kept, with the seats taken at the moment of reading, its texts in the reader's language.
 *
 * @param textLanguages in which its texts are there besides its own
 * @param release number of the last release of its programme
 * @param entry what else there is to coming in
 */
public record Event(
        EventId id,
        OrganisationId organisationId,
        EventSummary.Organisation organisation,
        String slug,
        EventSummary.Kind kind,
        String title,
        String summary,
        String description,
        Instant startsAt,
        Instant endsAt,
        String zone,
        EventSummary.Attendance attendance,
        List<String> languages,
        boolean published,
        Seats.Rule rule,
        Optional<Instant> closesAt,
        boolean free,
        Optional<String> costText,
        Optional<String> contact,
        Optional<EventPage.Venue> venue,
        Optional<Integer> cap,
        int taken,
        Optional<Live> live,
        Instant announcedAt,
        List<String> textLanguages,
        int release,
        Entry entry) {

    /**
     * How people come in, besides the rule.
     *
     * @param opensAt before which nobody registers
     * @param form version of the questions that are asked
     * @param offerHours how long an offered seat is held; absent without a waiting list
     */
    public record Entry(Optional<Instant> opensAt, Optional<UUID> form, Optional<Integer> offerHours) {
        public static final Entry PLAIN = new Entry(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The session that is on the stage. */
    public record Live(SessionId session, Instant from, Instant until) {}

    /** May edit, publish, and see who has registered. */
    public boolean mayOrganise(Caller caller) {
        return caller.organises(organisationId);
    }

    /** A draft does not exist for others. */
    public boolean isVisibleTo(Caller caller) {
        return published || mayOrganise(caller);
    }

    /** The last moment to come in: the deadline, and the end of the event at the latest. */
    public Instant closes() {
        return closesAt.filter(deadline -> deadline.isBefore(endsAt)).orElse(endsAt);
    }

    public Seats seatsAt(Instant now) {
        return Seats.at(now, this);
    }

    public EventSummary.State stateAt(Instant now) {
        if (!published) return EventSummary.State.DRAFT;
        if (live.isPresent()) return EventSummary.State.LIVE;
        if (!now.isBefore(endsAt)) return EventSummary.State.PAST;
        var underWay = attendance == EventSummary.Attendance.IN_PERSON && !now.isBefore(startsAt);
        return underWay ? EventSummary.State.LIVE : EventSummary.State.UPCOMING;
    }

    public EventSummary summaryAt(Instant now) {
        return new EventSummary(
                id,
                slug,
                title,
                summary,
                kind,
                startsAt,
                endsAt,
                zone,
                attendance,
                languages,
                stateAt(now),
                organisation,
                free,
                live.map(Live::session),
                live.map(Live::from),
                live.map(Live::until));
    }
}
