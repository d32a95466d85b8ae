package io.plenary.exchange.read;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A moment as a file gives it.
 *
 * @param offset from UTC; without it the moment is known only together with a zone
 */
public record ReadTime(LocalDateTime local, Optional<ZoneOffset> offset) {
    static ReadTime of(LocalDateTime local) {
        return new ReadTime(local, Optional.empty());
    }

    static ReadTime of(OffsetDateTime exact) {
        return new ReadTime(exact.toLocalDateTime(), Optional.of(exact.getOffset()));
    }

    /** @param zone counts only where the file gave no offset */
    public Instant in(ZoneId zone) {
        return offset.map(local::toInstant).orElseGet(() -> local.atZone(zone).toInstant());
    }
}
