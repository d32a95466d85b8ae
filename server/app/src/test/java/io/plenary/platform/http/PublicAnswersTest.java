package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.plenary.platform.http.PublicAnswers.Key;
import io.plenary.platform.http.PublicAnswers.Ready;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicAnswersTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Key KEY = new Key("here", "/", "en");

    private final PublicAnswers answers = new PublicAnswers(new SimpleMeterRegistry());

    private record Sized(int size) implements Ready {
        @Override
        public void write(Exchange exchange) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void an_answer_is_kept_for_five_seconds() {
        answers.keep(KEY, new Sized(1), answers.generation(), 0);
        assertTrue(answers.find(KEY, 4 * SECOND).isPresent());
        assertTrue(answers.find(KEY, 5 * SECOND).isEmpty());
    }

    @Test
    void past_its_time_one_reader_is_sent_for_the_next_and_the_others_wait_for_nothing() {
        answers.keep(KEY, new Sized(1), answers.generation(), 0);
        assertTrue(answers.find(KEY, 6 * SECOND).isEmpty());
        assertTrue(answers.find(KEY, 6 * SECOND).isPresent());
        assertTrue(answers.find(KEY, 7 * SECOND).isEmpty(), "and nobody is given it after the grace");
    }

    @Test
    void a_change_drops_everything_and_what_was_read_before_it() {
        var before = answers.generation();
        answers.keep(KEY, new Sized(1), before, 0);
        answers.drop();
        assertTrue(answers.find(KEY, 0).isEmpty());
        answers.keep(KEY, new Sized(1), before, 0);
        assertTrue(answers.find(KEY, 0).isEmpty());
    }

    @Test
    void languages_are_kept_apart() {
        var romanian = new Sized(2);
        answers.keep(KEY, new Sized(1), answers.generation(), 0);
        answers.keep(new Key("here", "/", "ro"), romanian, answers.generation(), 0);
        assertEquals(Optional.of(romanian), answers.find(new Key("here", "/", "ro"), 0));
        assertEquals(Optional.of(new Sized(1)), answers.find(KEY, 0));
    }

    @Test
    void a_flood_of_addresses_pushes_out_what_nobody_asks_for() {
        var loved = new Key("here", "/loved", "en");
        answers.keep(loved, new Sized(1), answers.generation(), 0);
        for (var n = 0; n < 5_000; n++) {
            answers.keep(new Key("here", "/?n=" + n, "en"), new Sized(1), answers.generation(), 0);
            if (n % 100 == 0) answers.find(loved, 0);
        }
        assertTrue(answers.find(loved, 0).isPresent());
        assertTrue(answers.find(new Key("here", "/?n=0", "en"), 0).isEmpty());
    }

    @Test
    void what_is_larger_than_its_share_is_not_kept() {
        answers.keep(KEY, new Sized(8 << 20), answers.generation(), 0);
        assertTrue(answers.find(KEY, 0).isEmpty());
        assertFalse(PublicAnswers.fits(new Key("here", "/" + "a".repeat(600), "en")));
    }
}
