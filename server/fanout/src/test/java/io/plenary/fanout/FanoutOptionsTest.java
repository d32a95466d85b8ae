package io.plenary.fanout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.fanout.FanoutOptions.Window;
import org.junit.jupiter.api.Test;

class FanoutOptionsTest {

    private final Window window = FanoutOptions.defaults().window();

    @Test
    void the_window_grows_with_the_audience_and_is_odd() {
        assertEquals(47, window.millisFor(1));
        assertEquals(47, window.millisFor(1_500));
        assertEquals(61, window.millisFor(2_000));
        assertEquals(73, window.millisFor(5_000));
        assertEquals(73, window.millisFor(100_000));
    }

    @Test
    void a_window_is_at_most_a_tenth_of_a_second() {
        assertThrows(IllegalArgumentException.class, () -> new Window(47, 101, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Window(50, 40, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Window(0, 40, 1, 1));
    }
}
