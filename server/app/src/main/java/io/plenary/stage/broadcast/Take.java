package io.plenary.stage.broadcast;

import io.plenary.platform.ffmpeg.Arguments;
import io.plenary.platform.ffmpeg.Ffmpeg;
import io.vertx.core.buffer.Buffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of ffmpeg: FLV in, segments and a list of them out. Written by one thread; may be killed by any. */
final class Take {
    private static final Logger LOG = LoggerFactory.getLogger(Take.class);
    private static final long SECONDS_TO_FINISH = 5;

    private final int number;
    private final Process process;
    private final OutputStream input;
    private volatile String complaint = "";
    private volatile long writingSince;

    private Take(int number, Process process) {
        this.number = number;
        this.process = process;
        this.input = process.getOutputStream();
        Thread.ofVirtual().name("ffmpeg-says").start(this::listen);
    }

    /** Starts the run; its files bear its number. */
    static Take start(Ffmpeg ffmpeg, BroadcastFolder folder, int number, Duration segment) throws IOException {
        // FLV and nothing else, from the pipe and nowhere else; a second is enough to see both streams
        Arguments input = Arguments.words("-f flv -probesize 1000000 -analyzeduration 1000000")
                .and("-protocol_whitelist pipe -i pipe:0");
        ProcessBuilder builder = ffmpeg.onForeignInput(output(input, number, segment))
                .directory(folder.path().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return new Take(number, builder.start());
    }

    /** Adds: the first picture and the first sound, repacked as segments of about this length. */
    static List<String> output(Arguments input, int number, Duration segment) {
        return input.and("-map 0:v:0 -map 0:a:0? -dn -sn -map_metadata -1 -c copy")
                .and("-f hls -hls_list_size 0 -hls_segment_type fmp4 -hls_flags independent_segments+temp_file")
                .and("-hls_time")
                .value(segment.toSeconds())
                .and("-hls_fmp4_init_filename")
                .value(Segment.initialisation(number))
                .and("-hls_segment_filename")
                .value(Segment.filePattern(number))
                .value(Segment.playlist(number))
                .list();
    }

    int number() {
        return number;
    }

    long processId() {
        return process.pid();
    }

    /** @throws IOException when the process is gone */
    void write(Buffer bytes) throws IOException {
        writingSince = System.nanoTime();
        try {
            input.write(bytes.getBytes());
            input.flush();
        } finally {
            writingSince = 0;
        }
    }

    /** Whether a write has been waiting for this long: the process lives but reads nothing. */
    boolean isStuck(Duration limit) {
        long since = writingSince;
        return since != 0 && System.nanoTime() - since > limit.toNanos();
    }

    /** Ends the input and waits until the last segment is on disk. */
    void finish() {
        try {
            input.close();
        } catch (IOException gone) {
            LOG.debug("Take {} had ended before: {}", number, gone.getMessage());
        }
        try {
            if (!process.waitFor(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    /** The last line ffmpeg said; for logs. */
    String complaint() {
        return complaint;
    }

    private void listen() {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                complaint = line.length() > 300 ? line.substring(0, 300) : line;
                LOG.debug("ffmpeg of take {}: {}", number, complaint);
            }
        } catch (IOException ended) {
            LOG.debug("Take {} says no more: {}", number, ended.getMessage());
        }
    }
}
