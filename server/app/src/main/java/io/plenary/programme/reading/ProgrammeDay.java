package io.plenary.programme.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Which day of a programme something belongs to: what begins after midnight still belongs to the evening before. */
public final class ProgrammeDay {
    private ProgrammeDay() {}

    /** @param said by the organiser, which wins; @param change what begins before it belongs to the day before */
    public static LocalDate of(Instant starts, ZoneId zone, LocalTime change, Optional<LocalDate> said) {
        return said.orElseGet(() -> {
            var local = starts.atZone(zone);
            return local.toLocalTime().isBefore(change) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        });
    }
}
