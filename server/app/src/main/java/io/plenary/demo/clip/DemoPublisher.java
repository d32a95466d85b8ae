package io.plenary.demo.clip;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a clip to a stage, over and over, and starts again whenever that ends. The stage key stands in the command line
 * of its process, where users of this machine can read it; in the demo they can sign in as anybody anyway.
 */
public final class DemoPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPublisher.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofSeconds(60);

    private final Ffmpeg ffmpeg;
    private final Supplier<Path> clip;
    private final Supplier<String> address;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Process process;

    /**
     * A publisher that has not begun.
     *
     * @param clip makes or finds the clip; may wait
     * @param address rtmp://host:port/app/key, asked for at each start, so that a new key is taken up
     */
    public DemoPublisher(Ffmpeg ffmpeg, Supplier<Path> clip, Supplier<String> address) {
        this.ffmpeg = ffmpeg;
        this.clip = clip;
        this.address = address;
    }

    /** Begins on a thread of its own. */
    public void start() {
        Thread.ofVirtual().name("demo-publisher").start(this::run);
    }

    @Override
    public void close() {
        closed.countDown();
        Process present = process;
        if (present != null) {
            present.destroy();
        }
    }

    private void run() {
        Duration wait = FIRST_WAIT;
        try {
            Path file = clip.get();
            do {
                long start = System.nanoTime();
                publish(file);
                boolean healthy = System.nanoTime() - start > HEALTHY.toNanos();
                wait = healthy ? FIRST_WAIT : smaller(wait.multipliedBy(2), LONGEST_WAIT);
            } while (!closed.await(wait.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish(Path file) throws InterruptedException {
        Arguments arguments = Arguments.words("-re -stream_loop -1 -i")
                .value(file)
                .and("-c copy -f flv")
                .value(address.get());
        try {
            process = ffmpeg.onOwnInput(arguments.list())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (closed.getCount() == 0) {
                process.destroy();
            }
            int code = process.waitFor();
            if (closed.getCount() > 0) {
                LOG.warn("The demo's source has ended ({}) and will be started again", code);
            }
        } catch (IOException absent) {
            LOG.warn("The demo's source does not start: {}", absent.getMessage());
        }
    }

    private static Duration smaller(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
