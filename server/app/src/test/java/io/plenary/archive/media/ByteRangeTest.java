package io.plenary.archive.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteRangeTest {
    private static final long SIZE = 100;

    @Test
    void parts_lie_inside_the_file() {
        Map<String, ByteRange> wishes = Map.of(
                "bytes=0-0", new ByteRange(0, 1),
                "bytes=10-19", new ByteRange(10, 10),
                "bytes=90-", new ByteRange(90, 10),
                "bytes=90-500", new ByteRange(90, 10),
                "bytes=-10", new ByteRange(90, 10),
                "bytes=-500", new ByteRange(0, 100));
        wishes.forEach((header, range) -> assertEquals(new ByteRange.Wish.Part(range), wish(header), header));
    }

    @Test
    void what_the_file_does_not_have_is_beyond() {
        for (String header : new String[] {"bytes=100-", "bytes=100-200", "bytes=-0"}) {
            assertEquals(new ByteRange.Wish.Beyond(), wish(header), header);
        }
    }

    @Test
    void other_forms_are_read_over() {
        for (String header :
                new String[] {"", "bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=1-2", "bytes=9999999999999999999-"}) {
            assertEquals(new ByteRange.Wish.Whole(), wish(header), header);
        }
    }

    private static ByteRange.Wish wish(String header) {
        return ByteRange.of(Optional.of(header), SIZE);
    }
}
