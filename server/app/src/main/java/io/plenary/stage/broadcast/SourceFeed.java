package io.plenary.stage.broadcast;

import io.plenary.stage.ingest.Ingests;
import io.plenary.stage.ingest.MediaTag;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the tags of one source to an ffmpeg, and to the next one when that dies. The event loop puts tags into a queue
 * bounded in bytes (the source is paused above the mark); one writer thread takes them out.
 */
final class SourceFeed implements Ingests.Ingest {
    private static final Logger LOG = LoggerFactory.getLogger(SourceFeed.class);
    private static final long PAUSE_ABOVE = 4L * 1024 * 1024;
    private static final long RESUME_BELOW = 1024L * 1024;
    private static final long SECONDS_TO_FINISH = 8;
    private static final int FRUITLESS_TAKES = 3;
    private static final int TAGS_WITHOUT_PICTURE = 1000;
    private static final MediaTag END = new MediaTag(MediaTag.Kind.METADATA, false, 0, Buffer.buffer());

    private final Broadcast broadcast;
    private final Ingests.Source source;
    private final BlockingQueue<MediaTag> queue = new LinkedBlockingQueue<>();
    private final AtomicLong queued = new AtomicLong();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean paused;
    private volatile Take take;
    private final SourceHeaders headers = new SourceHeaders();
    private int fruitless;
    private int withoutPicture;

    SourceFeed(Broadcast broadcast, Ingests.Source source) {
        this.broadcast = broadcast;
        this.source = source;
    }

    /** Begins to write, once the source before is done. */
    void start(Optional<SourceFeed> before) {
        Thread.ofPlatform().daemon().name("stage-feed").start(() -> {
            before.ifPresent(SourceFeed::finish);
            run();
        });
    }

    @Override
    public void take(MediaTag tag) {
        queue.add(tag);
        if (queued.addAndGet(tag.flv().length()) > PAUSE_ABOVE && !paused) {
            paused = true;
            source.pause();
        }
    }

    @Override
    public void ended() {
        queue.add(END);
    }

    /** Sends the source away. */
    void refuse(String reason) {
        source.refuse(reason);
    }

    /** Ends the feed and waits until the last segment is on disk. Any thread but its own. */
    void finish() {
        ended();
        try {
            if (!done.await(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("A source did not end in {} s", SECONDS_TO_FINISH);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Kills an ffmpeg that reads nothing; the writer then starts another. Any thread. */
    void unstick(Duration limit) {
        Take present = take;
        if (present != null && present.isStuck(limit)) {
            LOG.warn("ffmpeg {} reads nothing and is replaced", present.processId());
            present.kill();
        }
    }

    private void run() {
        broadcast.arrived(this);
        try {
            for (MediaTag tag = queue.take(); tag != END; tag = queue.take()) {
                deliver(tag);
                if (queued.addAndGet(-tag.flv().length()) < RESUME_BELOW && paused) {
                    paused = false;
                    source.resume();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            finishTake();
            broadcast.left(this);
            done.countDown();
        }
    }

    private void deliver(MediaTag tag) {
        if (headers.remember(tag)) {
            finishTake();
        }
        if (take == null && !begin(tag)) {
            return;
        }
        try {
            take.write(tag.flv());
        } catch (IOException gone) {
            replace(gone);
        }
    }

    /** A take begins with a keyframe; true when it has begun and waits for it. */
    private boolean begin(MediaTag tag) {
        if (!tag.keyframe() || !headers.haveVideo()) {
            if (++withoutPicture == TAGS_WITHOUT_PICTURE) {
                broadcast.failed(this, "The source sends no picture.");
            }
            return false;
        }
        withoutPicture = 0;
        try {
            take = broadcast.startTake();
            take.write(headers.file());
            return true;
        } catch (IOException gone) {
            replace(gone);
            return false;
        }
    }

    /** The next keyframe starts another take, unless several in a row have led to nothing. */
    private void replace(IOException gone) {
        String said = take == null ? gone.getMessage() : take.complaint();
        boolean fruitful = take != null && broadcast.hasSegmentOf(take.number());
        finishTake();
        broadcast.countRestart();
        fruitless = fruitful ? 0 : fruitless + 1;
        LOG.warn("ffmpeg has ended ({}); the next keyframe starts another", said);
        if (fruitless == FRUITLESS_TAKES) {
            broadcast.failed(this, "The stream could not be read.");
        }
    }

    private void finishTake() {
        Take present = take;
        take = null;
        if (present != null) {
            present.finish();
            broadcast.takeEnded(present);
        }
    }
}
