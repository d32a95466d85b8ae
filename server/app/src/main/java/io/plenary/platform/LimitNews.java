package io.plenary.platform;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the other nodes what was taken of the rate limits here, some 50 ms later and all of it in few signals, so that
 * several nodes together allow hardly more than one. What is lost on the way is allowed once more, and that is all.
 */
public final class LimitNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LimitNews.class);
    private static final String CHANNEL = "plenary_limits";
    private static final Duration GATHERING = Duration.ofMillis(61);
    /** A signal takes 8,000 bytes. */
    private static final int PAYLOAD_BYTES = 7_600;

    private static final int FIELDS = 6;

    private final RateLimits limits;
    private final Db db;
    private final String node = UUID.randomUUID().toString();
    private final Herald herald = new Herald("limit-news", GATHERING, this::tell);

    public LimitNews(RateLimits limits, Db db) {
        this.limits = limits;
        this.db = db;
    }

    /** From now on it tells and hears. */
    public void start(Signals signals) {
        signals.listen(CHANNEL, this::hear);
        limits.onNews(herald::wake);
    }

    private void hear(String payload) {
        if (payload.startsWith(node)) return;
        try {
            payload.lines().skip(1).map(LimitNews::read).forEach(limits::takenElsewhere);
        } catch (RuntimeException foreign) {
            LOG.warn("not a signal about limits: {}", foreign.toString());
        }
    }

    /** What is not told is lost with its moment: limits of some seconds ago matter little. */
    private void tell() {
        for (var payload : payloads(limits.news())) db.execute("select pg_notify($1, $2)", CHANNEL, payload);
    }

    private List<String> payloads(List<RateLimits.Taken> taken) {
        var payloads = new ArrayList<String>();
        var payload = new StringBuilder(node);
        for (var one : taken) {
            var line = write(one);
            if (payload.length() + line.length() > PAYLOAD_BYTES) {
                payloads.add(payload.toString());
                payload = new StringBuilder(node);
            }
            payload.append('\n').append(line);
        }
        if (payload.length() > node.length()) payloads.add(payload.toString());
        return payloads;
    }

    /** ASCII without spaces in names and keys: mail addresses are among them. */
    static String write(RateLimits.Taken taken) {
        var limit = taken.limit();
        return String.join(
                " ",
                coded(limit.name()),
                Integer.toString(limit.burst()),
                Integer.toString(limit.count()),
                Long.toString(limit.per().toMillis()),
                Integer.toString(taken.count()),
                coded(taken.key()));
    }

    static RateLimits.Taken read(String line) {
        var field = line.split(" ", -1);
        if (field.length != FIELDS) throw new IllegalArgumentException("fields: " + field.length);
        var per = Duration.ofMillis(Long.parseLong(field[3]));
        var limit = new RateLimits.Limit(plain(field[0]), Integer.parseInt(field[1]), Integer.parseInt(field[2]), per);
        return new RateLimits.Taken(limit, plain(field[5]), Integer.parseInt(field[4]));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        herald.close();
    }
}
