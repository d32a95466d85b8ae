package io.plenary.programme.draft;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Id;
import io.plenary.platform.Refusal;
import io.plenary.programme.plan.Plan;
import io.plenary.programme.plan.PlannedRoom;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.plan.PlannedTrack;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every plan keeps to, whoever wrote it. */
final class PlanRules {
    private static final int TRACKS = 200;
    private static final int ROOMS = 200;
    private static final int SPEAKERS = 3_000;
    private static final int SESSIONS = 2_000;
    private static final long BYTES = 32L << 20;
    private static final Duration LONGEST = Duration.ofHours(24);
    /** Files of other systems have things that are open for days, such as a village of a camp. */
    private static final Duration LONGEST_IMPORTED = Duration.ofDays(31);

    private static final Duration FAR = Duration.ofDays(3653);

    private PlanRules() {}

    /** @throws Refusal validation, time-invalid */
    static Plan checked(Plan plan) {
        var clean = new Plan(
                plan.dayChange(),
                plan.tracks().stream().map(Cleaning::track).toList(),
                plan.rooms().stream().map(Cleaning::room).toList(),
                plan.speakers().stream().map(Cleaning::speaker).toList(),
                plan.sessions().stream().map(Cleaning::session).toList());
        for (var one : clean.sessions()) times(one, LONGEST_IMPORTED);
        whole(clean);
        return clean;
    }

    /** Counts, names that are unique, and nothing named that is not there. @throws Refusal validation */
    static void whole(Plan plan) {
        if (plan.dayChange().getHour() >= 12) throw Refusal.field("/dayChange", "A day begins before noon.");
        bounded(plan.tracks(), TRACKS, "/tracks");
        bounded(plan.rooms(), ROOMS, "/rooms");
        bounded(plan.speakers(), SPEAKERS, "/speakers");
        bounded(plan.sessions(), SESSIONS, "/sessions");
        unique(plan.sessions().stream().map(PlannedSession::key).flatMap(Optional::stream), "/sessions");
        unique(plan.speakers().stream().map(PlannedSpeaker::key).flatMap(Optional::stream), "/speakers");
        unique(plan.sessions().stream().map(PlannedSession::id), "/sessions");
        unique(plan.speakers().stream().map(PlannedSpeaker::id), "/speakers");
        unique(plan.rooms().stream().map(PlannedRoom::id), "/rooms");
        unique(plan.tracks().stream().map(PlannedTrack::id), "/tracks");
        references(plan);
    }

    /** A draft is read whole: nobody fills the memory of all with one. @throws Refusal too-large */
    static void bounded(long bytes) {
        if (bytes > BYTES) throw new Refusal(ErrorCode.TOO_LARGE, "A draft has room for 32 MiB of text.");
    }

    private static void bounded(Collection<?> many, int most, String pointer) {
        if (many.size() > most) throw Refusal.field(pointer, "There are at most " + most + ".");
    }

    private static void unique(Stream<?> values, String pointer) {
        var seen = new HashSet<Object>();
        values.filter(value -> !seen.add(value)).findFirst().ifPresent(twice -> {
            throw Refusal.field(pointer, "This is there twice: " + twice);
        });
    }

    private static void references(Plan plan) {
        var known = new HashSet<Id>();
        plan.tracks().forEach(one -> known.add(one.id()));
        plan.rooms().forEach(one -> known.add(one.id()));
        plan.speakers().forEach(one -> known.add(one.id()));
        for (var one : plan.sessions()) {
            if (one.track().filter(id -> !known.contains(id)).isPresent()) throw unknown("/track");
            if (one.room().filter(id -> !known.contains(id)).isPresent()) throw unknown("/room");
            if (!known.containsAll(one.speakers())) throw unknown("/speakers");
        }
    }

    private static Refusal unknown(String pointer) {
        return Refusal.field(pointer, "This is not in the draft.");
    }

    /**
     * What an organiser typed: at most a day long, within ten years of the event, and shown by the clocks of its zone.
     *
     * @param written both times as they came, RFC 3339
     * @throws Refusal time-invalid
     */
    static void times(PlannedSession session, List<String> written, Instant event, String zone) {
        times(session, LONGEST);
        if (Duration.between(event, session.startsAt()).abs().compareTo(FAR) > 0)
            throw invalid("This is more than ten years away from the event.");
        for (var one : written)
            if (!isShownByClocks(one, zone)) throw invalid("The clocks of this zone skip or never show this time.");
    }

    private static void times(PlannedSession session, Duration longest) {
        if (!session.endsAt().isAfter(session.startsAt())) throw invalid("The end comes before the start.");
        if (Duration.between(session.startsAt(), session.endsAt()).compareTo(longest) > 0)
            throw invalid("That is longer than " + longest.toHours() + " hours.");
    }

    /** UTC is nobody's wall clock here; any other offset says what the organiser's clock showed. */
    private static boolean isShownByClocks(String written, String zone) {
        try {
            var time = OffsetDateTime.parse(written);
            if (time.getOffset().equals(ZoneOffset.UTC)) return true;
            return ZoneId.of(zone)
                    .getRules()
                    .getValidOffsets(time.toLocalDateTime())
                    .contains(time.getOffset());
        } catch (DateTimeException broken) {
            throw new Refusal(ErrorCode.TIME_INVALID, broken);
        }
    }

    private static Refusal invalid(String detail) {
        return new Refusal(ErrorCode.TIME_INVALID, detail);
    }
}
