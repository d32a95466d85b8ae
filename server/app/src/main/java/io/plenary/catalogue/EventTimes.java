package io.plenary.catalogue;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import io.plenary.platform.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** When an event is, checked: a real zone, a time that its clocks show, not long past, within ten years. */
public record EventTimes(Instant startsAt, Instant endsAt, String zone) {
    private static final Duration LATE = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(3653);

    /** @throws Refusal time-invalid */
    public EventTimes {
        if (!Zones.isKnown(zone)) throw invalid("This time zone is not known.");
        if (!endsAt.isAfter(startsAt)) throw invalid("The end comes before the start.");
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) throw invalid("That is longer than ten years.");
    }

    /**
     * @param startsAt RFC 3339
     * @throws Refusal time-invalid
     */
    public static EventTimes of(String startsAt, int minutes, String zone, Instant now) {
        var start = parsed(startsAt);
        var times = new EventTimes(start.toInstant(), start.toInstant().plus(Duration.ofMinutes(minutes)), zone);
        if (!isShownByClocks(start, zone)) throw invalid("The clocks of this zone skip or never show this time.");
        if (times.startsAt.isBefore(now.minus(LATE))) throw invalid("This start is in the past.");
        if (times.startsAt.isAfter(now.plus(LONGEST))) throw invalid("This start is more than ten years ahead.");
        return times;
    }

    /** The same for an event that lasts as long as another. @throws Refusal time-invalid */
    public static EventTimes within(Instant startsAt, Duration length, String zone) {
        return new EventTimes(startsAt, startsAt.plus(length), zone);
    }

    private static OffsetDateTime parsed(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException broken) {
            throw new Refusal(ErrorCode.TIME_INVALID, broken);
        }
    }

    /** UTC is nobody's wall clock here; any other offset says what the organiser's clock showed. */
    private static boolean isShownByClocks(OffsetDateTime start, String zone) {
        if (start.getOffset().equals(ZoneOffset.UTC)) return true;
        var offsets = ZoneId.of(zone).getRules().getValidOffsets(start.toLocalDateTime());
        return offsets.contains(start.getOffset());
    }

    private static Refusal invalid(String detail) {
        return new Refusal(ErrorCode.TIME_INVALID, detail);
    }
}
