package io.plenary.editor;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.catalogue.Event;
import java.time.Instant;
import java.util.Locale;

/** Where an event is between its first word and its rest. */
enum Standing {
    DRAFT,
    PUBLISHED,
    LIVE,
    OVER,
    ARCHIVED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(Event event, Instant now) {
        if (event.face().archivedAt().isPresent()) return ARCHIVED;
        return switch (event.stateAt(now)) {
            case DRAFT -> DRAFT;
            case UPCOMING -> PUBLISHED;
            case LIVE -> LIVE;
            case PAST -> OVER;
        };
    }

    /** What organisers move it to; live and over come by themselves. */
    enum Wish {
        DRAFT,
        PUBLISHED,
        ARCHIVED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A draft is published or stays; only what is over is set aside; only what is set aside comes back to over. */
        boolean isPossibleFrom(Standing now) {
            return switch (this) {
                case DRAFT -> now == Standing.PUBLISHED || now == Standing.DRAFT;
                case PUBLISHED -> true;
                case ARCHIVED -> now == OVER || now == Standing.ARCHIVED;
            };
        }
    }
}
