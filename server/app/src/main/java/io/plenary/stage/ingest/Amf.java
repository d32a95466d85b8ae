package io.plenary.stage.ingest;

import java.util.Map;

/** A value of Action Message Format 0, the part of it that publishers use. */
sealed interface Amf {
    Amf NULL = new Nothing();

    record Text(String value) implements Amf {}

    record Number(double value) implements Amf {}

    record Truth(boolean value) implements Amf {}

    record Members(Map<String, Amf> values) implements Amf {
        public Members {
            values = Map.copyOf(values);
        }
    }

    /** Null, undefined, and what we read over: dates and arrays. */
    record Nothing() implements Amf {}
}
