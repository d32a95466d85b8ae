package io.plenary.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Compression that happens once for many readers. A page has a new nonce each time, so its pieces are compressed apart,
 * each ending on a whole byte, and the nonce goes between them as a block that is stored as it is (RFC 1951, 3.2.4).
 */
final class Gzip {
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** An empty last block. */
    private static final byte[] END = {3, 0};

    private static final int LEVEL = 6;
    private static final int CHUNK = 8 * 1024;
    private static final int STORED = 0;
    /** For head, end and what stands between the pieces. */
    private static final int ROOM = 256;

    private Gzip() {}

    static boolean isTaken(HttpServerRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    static Buffer of(byte[] plain) {
        return joined(pieces(List.of(plain)), "");
    }

    /** A text compressed on its own. @param length before; @param crc of the text */
    record Piece(byte[] bytes, int length, Crc crc) {}

    /** The pieces compressed, each on its own. */
    static List<Piece> pieces(List<byte[]> plain) {
        return plain.stream()
                .map(one -> new Piece(deflated(one), one.length, Crc.of(one)))
                .toList();
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(LEVEL, true);
        try {
            var out = new ByteArrayOutputStream(plain.length / 3 + CHUNK);
            var chunk = new byte[CHUNK];
            deflater.setInput(plain);
            int more;
            while ((more = deflater.deflate(chunk, 0, CHUNK, Deflater.FULL_FLUSH)) > 0) {
                out.write(chunk, 0, more);
                if (more < CHUNK) break;
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** One gzip file of the pieces with the word, ASCII, between each two of them. */
    static Buffer joined(List<Piece> pieces, String word) {
        var between = word.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var sum = 0;
        var length = 0;
        var file = Buffer.buffer(size(pieces) + ROOM);
        file.appendBytes(HEAD);
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (at > 0) {
                store(file, between);
                sum = Crc.after(sum, between);
                length += between.length;
            }
            file.appendBytes(piece.bytes());
            sum = piece.crc().after(sum);
            length += piece.length();
        }
        return file.appendBytes(END).appendIntLE(sum).appendIntLE(length);
    }

    static int size(List<Piece> pieces) {
        var size = 0;
        for (var piece : pieces) size += piece.bytes().length;
        return size;
    }

    private static void store(Buffer file, byte[] bytes) {
        file.appendByte((byte) STORED);
        file.appendShortLE((short) bytes.length).appendShortLE((short) ~bytes.length);
        file.appendBytes(bytes);
    }
}
