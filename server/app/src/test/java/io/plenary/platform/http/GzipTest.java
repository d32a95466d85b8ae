package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
                var joined = Crc.Matrix.across(second).times(Crc.of(one)) ^ Crc.of(other);
                assertEquals((int) whole.getValue(), joined, first + " and " + second);
            }
    }

    @Test
    void texts_with_a_word_between_them_open_as_one_for_every_reader() throws IOException {
        var parts = new ArrayList<byte[]>();
        for (var length : LENGTHS) parts.add(bytes(length));
        var gapped = Gzip.Gapped.of(parts, 24);
        for (var reader = 0; reader < 20; reader++) {
            var word = bytes(24);
            var whole = new ByteArrayOutputStream();
            for (var at = 0; at < parts.size(); at++) {
                if (at > 0) whole.writeBytes(word);
                whole.writeBytes(parts.get(at));
            }
            // The stream reads sum and length at the end and refuses wrong ones.
            assertArrayEquals(whole.toByteArray(), opened(gapped.filled(word).getBytes()));
        }
    }

    @Test
    void a_word_of_another_length_is_refused() {
        var gapped = Gzip.Gapped.of(List.of(bytes(9), bytes(9)), 24);
        assertThrows(IllegalArgumentException.class, () -> gapped.filled(bytes(23)));
    }

    @Test
    void one_text_opens_as_it_was() throws IOException {
        for (var length : LENGTHS) {
            var text = bytes(length);
            assertArrayEquals(text, opened(Gzip.of(text).getBytes()));
        }
    }

    private static byte[] opened(byte[] file) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        for (var at = 0; at < length; at++) bytes[at] = (byte) ('a' + random.nextInt(20));
        return bytes;
    }
}
