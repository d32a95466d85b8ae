package io.plenary.platform.operation;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import java.util.EnumSet;
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

    /** A Vert.x that tells of its pools (the database's connections, and who waits for one) and of nothing else. */
    public Vertx vertx(VertxOptions options) {
        MicrometerMetricsOptions wanted = new MicrometerMetricsOptions().setEnabled(true);
        EnumSet.complementOf(EnumSet.of(MetricsDomain.NAMED_POOLS)).forEach(wanted::addDisabledMetricsCategory);
        return Vertx.builder()
                .with(options.setMetricsOptions(wanted))
                .withMetrics(new MicrometerMetricsFactory(registry))
                .build();
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
