package io.plenary.files;

import io.plenary.platform.Db;
import io.plenary.platform.Schedule;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away what does not count: removed files, uploads that nothing named for a day, bytes without a row. */
public final class FileClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileClock.class);
    private static final int AT_ONCE = 1_000;
    private static final Duration HALF_DONE = Duration.ofHours(1);

    private final Db db;
    private final FileShelf shelf;
    private final InstantSource clock;
    private final Schedule schedule = new Schedule("files");
    private String lookedAt = "";

    public FileClock(Db db, FileService files, InstantSource clock) {
        this.db = db;
        this.clock = clock;
        this.shelf = files.shelf();
    }

    public void start() {
        schedule.every(Duration.ofMinutes(1), this::takeRemoved).every(Duration.ofMinutes(20), this::takeLost);
    }

    /** @return how many went */
    int takeRemoved() {
        var store = new FileStore(db);
        store.removeForgotten();
        var gone = store.removed(AT_ONCE).stream().filter(this::isRemoved).toList();
        store.forget(gone);
        return gone.size();
    }

    /** One that cannot be removed keeps its row, and is tried again; the others go. */
    private boolean isRemoved(UUID id) {
        try {
            shelf.remove(id);
            return true;
        } catch (UncheckedIOException stays) {
            LOG.atWarn()
                    .addKeyValue("file", id)
                    .addKeyValue("cause", stays.toString())
                    .log("a file cannot be removed");
            return false;
        }
    }

    /** Looks at a part of the shelf at a time. */
    void takeLost() {
        takeLost(HALF_DONE);
    }

    void takeLost(Duration age) {
        var before = clock.instant().minus(age);
        shelf.sweepIncoming(before);
        var some = shelf.list(lookedAt, before, AT_ONCE);
        var known = new HashSet<>(new FileStore(db).known(some));
        for (var id : some) if (!known.contains(id)) shelf.remove(id);
        lookedAt = some.size() < AT_ONCE ? "" : some.getLast().toString();
    }

    @Override
    public void close() {
        schedule.close();
    }
}
