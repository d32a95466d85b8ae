package io.plenary.exchange.read;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file, understood.
 *
 * @param zone where the file names one
 * @param place words that tell where it is held, for guessing a zone
 * @param dayChange what begins before this hour belongs to the day before, where the file says so
 * @param tracks names in the order of the file
 * @param sessions each once
 * @param unread keys of sessions that are in the file but could not be understood
 * @param events entries in the file, repeats included
 */
public record ReadProgramme(
        Format format,
        String title,
        Optional<java.time.ZoneId> zone,
        String place,
        Optional<LocalTime> dayChange,
        List<String> tracks,
        List<ReadRoom> rooms,
        List<ReadSpeaker> speakers,
        List<ReadSession> sessions,
        Set<String> unread,
        Set<Carried> carried,
        int events,
        List<Warning> warnings) {

    /** Which of the formats it is. */
    public enum Format {
        SCHEDULE_XML,
        SCHEDULE_JSON,
        PRETALX_JSON,
        SESSIONIZE_JSON,
        LIST_JSON,
        CSV;

        @com.fasterxml.jackson.annotation.JsonValue
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the times mean something only together with a zone that the file does not name. */
    public boolean needsZone() {
        return zone.isEmpty()
                && sessions.stream().anyMatch(one -> one.starts().offset().isEmpty());
    }

    /** Sessions that came again after they were read. */
    public long repeats() {
        return warnings.stream()
                .filter(one -> one.code() == Warning.Code.REPEATED)
                .count();
    }
}
