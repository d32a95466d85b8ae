package io.plenary.platform.net;

import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a resolver, which asks nobody but name servers: no address that somebody names is connected to. */
public final class DnsTextRecords implements TextRecords {
    private static final Logger LOG = LoggerFactory.getLogger(DnsTextRecords.class);
    private static final int SECONDS = 4;
    private static final int MOST = 50;

    private final DnsClient client;

    /** By the resolver of this machine. */
    public DnsTextRecords(Vertx vertx) {
        this(vertx, new DnsClientOptions());
    }

    DnsTextRecords(Vertx vertx, DnsClientOptions options) {
        client = vertx.createDnsClient(options.setQueryTimeout(SECONDS * 1000L).setLogActivity(false));
    }

    @Override
    public List<String> of(String name) {
        try {
            return client.resolveTXT(name).await(SECONDS + 1, TimeUnit.SECONDS).stream()
                    .limit(MOST)
                    .toList();
        } catch (TimeoutException | RuntimeException nothing) {
            LOG.info("no text record is seen: {}", nothing.toString());
            return List.of();
        }
    }
}
