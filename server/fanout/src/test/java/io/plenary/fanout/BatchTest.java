package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final Batch batch = new Batch(4, 100);

    @Test
    void only_the_newest_value_of_a_key_waits_and_stands_where_it_came_last() {
        batch.add(Message.latestWins("votes", Buffer.buffer("old")));
        batch.add(said(1));
        batch.add(Message.latestWins("votes", Buffer.buffer("newest")));
        assertEquals(1, batch.takeCollapsed());
        assertEquals(0, batch.takeCollapsed());
        assertEquals(List.of("1", "newest"), taken(batch.take(1_000)));
        assertEquals(0, batch.bytes());
    }

    @Test
    void what_must_arrive_is_never_replaced() {
        batch.add(said(1));
        batch.add(said(1));
        assertEquals(List.of("1", "1"), taken(batch.take(1_000)));
    }

    @Test
    void messages_and_bytes_are_bounded() {
        for (int seq = 1; seq <= 4; seq++) {
            assertTrue(batch.add(said(seq)));
        }
        assertFalse(batch.add(said(5)));
        assertEquals(4, batch.messages());
        batch.clear();
        assertTrue(batch.add(Message.mustArrive(Buffer.buffer("x".repeat(100)))));
        assertFalse(batch.add(said(1)));
    }

    @Test
    void a_frame_takes_what_fits_and_at_least_one() {
        batch.add(Message.mustArrive(Buffer.buffer("x".repeat(50))));
        batch.add(said(2));
        batch.add(said(3));
        assertEquals(1, batch.take(10).messages().length);
        assertEquals(List.of("2", "3"), taken(batch.take(10)));
        assertTrue(batch.isEmpty());
    }

    @Test
    void what_history_brought_is_dropped_and_what_has_no_seq_stays() {
        batch.add(said(1));
        batch.add(Message.mustArrive(Buffer.buffer("notice")));
        batch.add(said(2));
        batch.add(said(3));
        batch.dropUpTo(2);
        assertEquals(7, batch.bytes());
        assertEquals(List.of("notice", "3"), taken(batch.take(1_000)));
    }

    @Test
    void a_frame_knows_its_lowest_seq() {
        batch.add(Message.latestWins("count", Buffer.buffer("9")));
        batch.add(said(7));
        batch.add(said(8));
        assertEquals(7, batch.take(1_000).firstSeq());
        batch.add(Message.latestWins("count", Buffer.buffer("9")));
        assertEquals(Long.MAX_VALUE, batch.take(1_000).firstSeq());
    }

    @Test
    void a_seq_counts_from_one() {
        assertThrows(IllegalArgumentException.class, () -> Message.mustArrive(0, Buffer.buffer("x")));
    }

    private static Message said(long seq) {
        return Message.mustArrive(seq, Buffer.buffer(Long.toString(seq)));
    }

    private static List<String> taken(Frame frame) {
        List<String> texts = Arrays.stream(frame.messages())
                .map(message -> new String(message.bytes()))
                .toList();
        frame.release();
        return texts;
    }
}
