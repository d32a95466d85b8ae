package io.plenary.catalogue;

import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it is kept, with the seats taken at the moment of reading, its texts in the reader's language.
 *
 * @param textLanguages in which its texts are there besides its own
 * @param sequence of it in calendars: grows with each release of its programme and each move (RFC 5545, 3.8.7.4)
 * @param entry what else there is to coming in
 * @param face who finds it, and what is told besides
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
        int sequence,
        Entry entry,
        Face face) {

    /**
     * How people come in, besides the rule.
     *
     * @param opensAt before which nobody registers
     * @param form version of the questions that are asked
     * @param offerHours how long an offered seat is held; absent without a waiting list
     * @param places counts only where people choose how they take part
     * @param sessions some have seats of their own
     * @param extended the deadline is the reader's own
     */
    public record Entry(
            Optional<Instant> opensAt,
            Optional<UUID> form,
            Optional<Integer> offerHours,
            Places places,
            boolean sessions,
            boolean extended) {
        public static final Entry PLAIN =
                new Entry(Optional.empty(), Optional.empty(), Optional.empty(), Places.NONE, false, false);

        private Entry ownDeadline() {
            return new Entry(opensAt, form, offerHours, places, sessions, true);
        }
    }

    /** As it is for somebody who was given more time; a deadline that is later anyway stays. */
    Event extendedTo(Instant until) {
        if (closesAt.filter(until::isAfter).isEmpty()) return this;
        return with(published, Optional.of(until), entry.ownDeadline());
    }

    /** As it would stand there if it were public. */
    Event asPublic() {
        return with(true, closesAt, entry);
    }

    private Event with(boolean isPublished, Optional<Instant> closing, Entry entrance) {
        return new Event(
                id,
                organisationId,
                organisation,
                slug,
                kind,
                title,
                summary,
                description,
                startsAt,
                endsAt,
                zone,
                attendance,
                languages,
                isPublished,
                rule,
                closing,
                free,
                costText,
                contact,
                venue,
                cap,
                taken,
                live,
                announcedAt,
                textLanguages,
                sequence,
                entrance,
                face);
    }

    /**
     * Who finds it, and what is told of it besides.
     *
     * @param archivedAt since when it is set aside
     * @param recording what people are told about recording; may be empty
     */
    public record Face(Visibility visibility, Optional<Instant> archivedAt, String recording) {
        public static final Face PLAIN = new Face(Visibility.PUBLIC, Optional.empty(), "");
    }

    /** The session that is on the stage. */
    public record Live(SessionId session, Instant from, Instant until) {}

    /** May edit, publish, and see who has registered. */
    public boolean mayOrganise(Caller caller) {
        return caller.organises(organisationId);
    }

    /** May let people in at the door of its place: whoever organises, and moderators once it is public. */
    public boolean mayLetIn(Caller caller) {
        return mayOrganise(caller) || published && caller.has(organisationId, Role.MODERATOR);
    }

    /** Whoever has the address may know of it. A draft does not exist for others. */
    boolean isOpen() {
        return published && face.visibility() != Visibility.INVITED;
    }

    /** The last moment to come in: the deadline, and the end of the event at the latest. */
    public Instant closes() {
        var deadline = closesAt.filter(at -> at.isBefore(endsAt)).orElse(endsAt);
        return face.archivedAt().filter(at -> at.isBefore(deadline)).orElse(deadline);
    }

    /** People choose how they take part. */
    public boolean isHybrid() {
        return attendance == EventSummary.Attendance.HYBRID;
    }

    public boolean isFull() {
        return cap.filter(most -> taken >= most).isPresent()
                || isHybrid() && entry.places().isFull();
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
