package io.plenary.stage.broadcast;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A playlist as it is served: made once for each new segment, sent to many. A list of a long broadcast is large and
 * fetched every two seconds by everybody, and shrinks to a tenth.
 *
 * @param plain the text
 * @param gzip the same, compressed
 */
public record Playlist(Buffer plain, Buffer gzip) {
    static Playlist of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Playlist(Buffer.buffer(bytes), Buffer.buffer(small.toByteArray()));
    }
}
