package io.plenary.programme.plan;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ids.RoomId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.contract.ids.TrackId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One slot of a plan.
 *
 * @param key names the session in files of other systems (schedule.xml: guid); unique in a plan
 * @param text in the session's first language
 * @param texts the same in other languages, by BCP 47 language
 * @param kindName the organiser's own word for the kind, such as "Podium"
 * @param day of the programme, where it is not the day of the start after the change of day
 * @param recorded is recorded; never together with {@code doNotRecord}
 * @param doNotRecord a speaker wants no recording
 * @param cancelled stays in the programme and says so
 * @param speakers in their order
 */
public record PlannedSession(
        SessionId id,
        Optional<String> key,
        SessionText text,
        Map<String, SessionText> texts,
        SessionSummary.Kind kind,
        Optional<String> kindName,
        Optional<TrackId> track,
        Optional<RoomId> room,
        Optional<String> language,
        Instant startsAt,
        Instant endsAt,
        Optional<LocalDate> day,
        SessionSummary.Stage stage,
        boolean recorded,
        boolean doNotRecord,
        boolean cancelled,
        List<SpeakerId> speakers,
        List<PlanLink> links) {
    public PlannedSession {
        texts = Map.copyOf(texts);
        speakers = List.copyOf(speakers);
        links = List.copyOf(links);
        recorded = recorded && !doNotRecord;
    }

    /** At another time, on the day that follows from it. */
    public PlannedSession movedTo(Instant starts, Instant ends) {
        return at(new Place(starts, ends, Optional.empty(), stage, cancelled));
    }

    /** The same words at the time, on the stage and in the state of another. */
    public PlannedSession at(PlannedSession other) {
        return at(new Place(other.startsAt, other.endsAt, other.day, other.stage, other.cancelled));
    }

    /** When, where and whether. */
    private record Place(
            Instant startsAt, Instant endsAt, Optional<LocalDate> day, SessionSummary.Stage stage, boolean cancelled) {}

    private PlannedSession at(Place place) {
        return new PlannedSession(
                id,
                key,
                text,
                texts,
                kind,
                kindName,
                track,
                room,
                language,
                place.startsAt,
                place.endsAt,
                place.day,
                place.stage,
                recorded,
                doNotRecord,
                place.cancelled,
                speakers,
                links);
    }
}
