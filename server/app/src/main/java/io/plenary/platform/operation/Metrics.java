package io.plenary.platform.operation;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * All numbers the server tells about itself, in one registry. Names begin with `plenary.`; labels take few values
 * (operation, kind, outcome), never a person's or a session's id.
 */
public final class Metrics {
    private final PrometheusMeterRegistry registry;
    private final AtomicBoolean machineAdded = new AtomicBoolean();

    /**
     * @param registry where parts register their meters
     */
    public Metrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    /** The Prometheus text format. The JVM's own numbers join at the first scrape: their classes would slow the start. */
    String text() {
        if (machineAdded.compareAndSet(false, true)) {
            new JvmMemoryMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new FileDescriptorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
        }
        return registry.scrape();
    }
}
