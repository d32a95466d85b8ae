package io.plenary.archive.media;

import io.micrometer.core.instrument.MeterRegistry;
import io.plenary.stage.broadcast.AssetId;
import io.plenary.stage.broadcast.Playlist;
import io.plenary.stage.broadcast.StageFile;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.file.FileProps;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code /media/<grant>/<asset>/<name>}. Runs on the event loops. Whatever is wrong (form, signature, time,
 * right, file) gets one and the same answer.
 */
public final class MediaRoutes implements Handler<HttpServerRequest> {
    private static final Logger LOG = LoggerFactory.getLogger(MediaRoutes.class);
    private static final String NOT_FOUND = "Not found\n";
    private static final long SWEEP_MILLIS = 1000;

    /** Read from the undecoded path, so that a percent sign is only a sign that does not belong there. */
    private static final Pattern ADDRESS =
            Pattern.compile("/media/([A-Za-z0-9_-]{100,200})/([0-9a-f]{32})/([a-z0-9-]{1,40}\\.[a-z0-9]{2,4})");

    /** What is served, and to whom. */
    public record Desk(MediaGrants grants, MediaAccess access, MediaShelf shelf) {}

    private final Vertx vertx;
    private final Desk desk;
    private final MediaHeaders headers;
    private final MeterRegistry registry;
    private final Map<HttpServerRequest, MediaGrant> transfers = new ConcurrentHashMap<>();

    /**
     * Routes that answer pages of one origin.
     *
     * @param publicOrigin of the pages, the only one that scripts may read from
     * @param mediaOrigin under which these routes are reached
     */
    public MediaRoutes(Vertx vertx, Desk desk, Origins origins, MeterRegistry registry) {
        this.vertx = vertx;
        this.desk = desk;
        this.headers = new MediaHeaders(origins.pages(), origins.media());
        this.registry = registry;
        vertx.setPeriodic(SWEEP_MILLIS, timer -> cutTransfers());
        registry.gaugeMapSize("plenary.media.transfers", java.util.List.of(), transfers);
    }

    /** Where pages come from, and where media does. */
    public record Origins(URI pages, URI media) {}

    @Override
    public void handle(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        headers.onAll(response.headers());
        if (request.method() == HttpMethod.OPTIONS) {
            preflight(response);
        } else if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            answer(request);
        } else {
            headers.onNothing(response.headers());
            response.setStatusCode(405).putHeader("Allow", "GET, HEAD, OPTIONS").end();
        }
    }

    private void preflight(HttpServerResponse response) {
        response.putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                .putHeader("Access-Control-Allow-Headers", "Range")
                .putHeader("Access-Control-Max-Age", "600")
                .setStatusCode(204)
                .end();
    }

    private void answer(HttpServerRequest request) {
        Matcher address = ADDRESS.matcher(request.path());
        if (!address.matches()) {
            refuse(request);
            return;
        }
        AssetId asset = new AssetId(address.group(2));
        String name = address.group(3);
        Optional<MediaGrant> grant = desk.grants().read(address.group(1), asset).filter(desk.access()::stillAllowed);
        Optional<StageFile> file = grant.flatMap(allowed -> desk.shelf().file(asset, name));
        if (file.isEmpty()) {
            refuse(request);
            return;
        }
        switch (file.get()) {
            case StageFile.Listed(Playlist playlist) -> send(request, playlist);
            case StageFile.OnDisk(Path path) -> send(request, path, grant.get());
        }
    }

    private void send(HttpServerRequest request, Playlist playlist) {
        HttpServerResponse response = request.response();
        headers.onPlaylist(response.headers());
        String accepted = request.getHeader("Accept-Encoding");
        boolean gzip = accepted != null && accepted.contains("gzip");
        if (gzip) {
            response.putHeader("Content-Encoding", "gzip");
        }
        count("playlist");
        response.end(gzip ? playlist.gzip() : playlist.plain());
    }

    private void send(HttpServerRequest request, Path path, MediaGrant grant) {
        vertx.fileSystem().props(path.toString()).onComplete(props -> {
            if (props.succeeded()) {
                send(request, path, new Found(grant, props.result()));
            } else {
                refuse(request);
            }
        });
    }

    private record Found(MediaGrant grant, FileProps props) {}

    private void send(HttpServerRequest request, Path path, Found found) {
        HttpServerResponse response = request.response();
        String name = path.getFileName().toString();
        if (name.endsWith(".m3u8")) {
            headers.onPlaylist(response.headers());
        } else {
            headers.onFile(response.headers(), name);
        }
        long size = found.props().size();
        switch (ByteRange.of(Optional.ofNullable(request.getHeader("Range")), size)) {
            case ByteRange.Wish.Whole() -> transfer(request, path, new Sending(found.grant(), new ByteRange(0, size)));
            case ByteRange.Wish.Part(ByteRange range) -> {
                response.setStatusCode(206).putHeader("Content-Range", range.of(size));
                transfer(request, path, new Sending(found.grant(), range));
            }
            case ByteRange.Wish.Beyond() ->
                response.setStatusCode(416)
                        .putHeader("Content-Range", "bytes */" + size)
                        .end();
        }
    }

    private record Sending(MediaGrant grant, ByteRange range) {}

    private void transfer(HttpServerRequest request, Path path, Sending sending) {
        HttpServerResponse response = request.response();
        long length = sending.range().length();
        count("file");
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(length)).end();
            return;
        }
        registry.counter("plenary.media.bytes").increment(length);
        transfers.put(request, sending.grant());
        response.sendFile(path.toString(), sending.range().from(), length).onComplete(sent -> {
            transfers.remove(request);
            if (sent.failed()) {
                LOG.debug("A transfer was cut off: {}", sent.cause().getMessage());
            }
        });
    }

    /** A slow reader must not keep a right by reading slowly. */
    private void cutTransfers() {
        transfers.forEach((request, grant) -> {
            if (!desk.access().stillAllowed(grant)) {
                transfers.remove(request);
                count("cut");
                request.connection().close();
            }
        });
    }

    private void refuse(HttpServerRequest request) {
        count("refused");
        HttpServerResponse response = request.response();
        headers.onNothing(response.headers());
        response.setStatusCode(404).putHeader("Content-Length", String.valueOf(NOT_FOUND.length()));
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(NOT_FOUND);
        }
    }

    private void count(String outcome) {
        registry.counter("plenary.media.requests", "outcome", outcome).increment();
    }
}
