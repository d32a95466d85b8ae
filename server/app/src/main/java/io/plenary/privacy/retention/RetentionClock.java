package io.plenary.privacy.retention;

import io.plenary.platform.Schedule;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round every hour. That each node does is harmless: what one took away the other does not find. */
public final class RetentionClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionClock.class);

    private final RetentionService service;
    private final Schedule schedule = new Schedule("retention");

    public RetentionClock(RetentionService service) {
        this.service = service;
    }

    public void start() {
        schedule.every(Duration.ofHours(1), () -> {
            var rows = service.tidy();
            if (rows > 0) LOG.info("{} rows were older than their period", rows);
        });
    }

    @Override
    public void close() {
        schedule.close();
    }
}
