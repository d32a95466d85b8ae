package io.plenary.stage.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;

/** What the ingest counts. */
final class IngestMetrics {
    private final MeterRegistry registry;
    private final Counter bytes;

    IngestMetrics(MeterRegistry registry, Map<StageId, RtmpConnection> publishing) {
        this.registry = registry;
        this.bytes = Counter.builder("plenary.ingest.bytes")
                .description("Bytes taken from publishers")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("plenary.ingest.publishing", publishing, Map::size)
                .description("Sources that publish now")
                .register(registry);
    }

    void received(int length) {
        bytes.increment(length);
    }

    /** @param outcome accepted, refused, malformed, or late */
    void connection(String outcome) {
        registry.counter("plenary.ingest.connections", "outcome", outcome).increment();
    }
}
