package io.plenary.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plenary.catalogue.EventSummary;
import io.plenary.catalogue.PrimaryAction;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OEmbedTest {
    private static final String ORIGIN = "https://plenary.example";
    private static final EmbeddedEvent EVENT = new EmbeddedEvent(
            "open-day",
            "Open day",
            ORIGIN + "/e/open-day",
            "House",
            Optional.empty(),
            Instant.EPOCH,
            Instant.EPOCH,
            "UTC",
            EventSummary.State.UPCOMING,
            PrimaryAction.Kind.REGISTER);

    @ParameterizedTest
    @ValueSource(strings = {"/e/open-day", "/e/open-day/", "/e/open-day/programme", "/e/open-day?lang=ro#speakers"})
    void event_pages_and_programmes_are_ours(String path) {
        assertEquals(Optional.of("open-day"), wish(ORIGIN + path).slug(ORIGIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://plenary.example/e/open-day",
                "https://plenary.example:444/e/open-day",
                "https://plenary.example.evil/e/open-day",
                "https://x@plenary.example/e/open-day",
                "https://evil.example/https://plenary.example/e/open-day",
                "https://plenary.example/e/Open",
                "https://plenary.example/e/a/../open-day",
                "https://plenary.example/e/%6fpen-day",
                "//plenary.example/e/open-day",
            })
    void other_addresses_are_not(String url) {
        assertEquals(Optional.empty(), wish(url).slug(ORIGIN));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-", "400,400", "0,-", "-5,-", "wide,-", "999999,-", "1e3,-"})
    void a_size_is_a_whole_number(String asked, Integer understood) {
        var size = understood == null ? OptionalInt.empty() : OptionalInt.of(understood);
        assertEquals(size, OEmbed.Wish.most(asked));
    }

    @Test
    void the_frame_keeps_to_the_room_there_is() {
        var narrow = OEmbed.of(EVENT, new OEmbed.Wish("", OptionalInt.of(320), OptionalInt.of(9000)), ORIGIN);
        assertEquals(320, narrow.width());
        assertEquals(600, narrow.height());
        assertTrue(narrow.html().contains("width=\"320\" height=\"600\""), narrow.html());
    }

    private static OEmbed.Wish wish(String url) {
        return new OEmbed.Wish(url, OptionalInt.empty(), OptionalInt.empty());
    }
}
