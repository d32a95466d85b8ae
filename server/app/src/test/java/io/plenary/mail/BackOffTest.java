package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void pauses_grow_until_the_mail_is_given_up() {
        assertEquals(Optional.of(Duration.ofSeconds(5)), BackOff.after(1));
        for (var attempt = 1; attempt < 9; attempt++)
            assertTrue(BackOff.after(attempt)
                            .orElseThrow()
                            .compareTo(BackOff.after(attempt + 1).orElseThrow())
                    < 0);
        assertEquals(Optional.empty(), BackOff.after(10));
    }
}
