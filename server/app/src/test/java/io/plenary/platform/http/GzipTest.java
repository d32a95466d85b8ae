package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    private static final List<Integer> LENGTHS = List.of(0, 1, 2, 7, 255, 256, 4_096, 65_537, 300_001);

    private final Random random = new Random(7);

    @Test
    void sums_of_pieces_are_the_sum_of_the_whole() {
        for (var first : LENGTHS)
            for (var second : LENGTHS) {
                var whole = new CRC32();
                var one = bytes(first);
                var other = bytes(second);
                whole.update(one);
                whole.update(other);
                var before = Crc.of(one).sum();
                assertEquals((int) whole.getValue(), Crc.of(other).after(before), first + " and " + second);
                assertEquals((int) whole.getValue(), Crc.after(before, other), first + " and " + second);
            }
    }

    @Test
    void pieces_with_a_word_between_them_open_as_one_text() throws IOException {
        var parts = new ArrayList<byte[]>();
        for (var length : LENGTHS) parts.add(bytes(length));
        var word = "bm9uY2U";
        var whole = new ByteArrayOutputStream();
        for (var at = 0; at < parts.size(); at++) {
            if (at > 0) whole.writeBytes(word.getBytes());
            whole.writeBytes(parts.get(at));
        }
        var file = Gzip.joined(Gzip.pieces(parts), word).getBytes();
        // The stream reads sum and length at the end and refuses wrong ones.
        assertArrayEquals(whole.toByteArray(), new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes());
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        for (var at = 0; at < length; at++) bytes[at] = (byte) ('a' + random.nextInt(20));
        return bytes;
    }
}
