package io.plenary.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
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

    private Gzip() {}

    static boolean isTaken(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    static Buffer of(byte[] plain) {
        return Gapped.of(List.of(plain), 0).filled(new byte[0]);
    }

    /**
     * A file that is whole but for one word, which stands in several places: each reader costs a copy, and one
     * multiplication for the sum at its end.
     *
     * @param gaps where the word goes
     * @param rest sum of the file with no word in it; {@code share} what the sum of the word is worth in it
     */
    record Gapped(byte[] file, int[] gaps, int width, int rest, Crc.Matrix share) {
        /** The sum and the length, at the end. */
        private static final int TRAILER = 8;

        /** @param width of the word that goes between each two of the texts, in bytes */
        static Gapped of(List<byte[]> texts, int width) {
            var file = Buffer.buffer().appendBytes(HEAD);
            var gaps = new int[texts.size() - 1];
            var across = Crc.Matrix.across(width);
            var share = Crc.Matrix.NOTHING;
            var rest = 0;
            var length = 0;
            for (var at = 0; at < texts.size(); at++) {
                var text = texts.get(at);
                if (at > 0) {
                    gaps[at - 1] = store(file, new byte[width]);
                    rest = across.times(rest);
                    share = across.times(share).plus(Crc.Matrix.SAME);
                    length += width;
                }
                file.appendBytes(deflated(text));
                var over = Crc.Matrix.across(text.length);
                rest = over.times(rest) ^ Crc.of(text);
                share = over.times(share);
                length += text.length;
            }
            file.appendBytes(END).appendIntLE(0).appendIntLE(length);
            return new Gapped(file.getBytes(), gaps, width, rest, share);
        }

        Buffer filled(byte[] word) {
            if (word.length != width) throw new IllegalArgumentException("a word of " + width + " bytes goes here");
            var filled = Buffer.buffer(file);
            for (var gap : gaps) filled.setBytes(gap, word);
            return filled.setIntLE(file.length - TRAILER, rest ^ share.times(Crc.of(word)));
        }
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

    /** @return where the bytes stand in the file */
    private static int store(Buffer file, byte[] bytes) {
        file.appendByte((byte) STORED);
        file.appendShortLE((short) bytes.length).appendShortLE((short) ~bytes.length);
        var at = file.length();
        file.appendBytes(bytes);
        return at;
    }
}
