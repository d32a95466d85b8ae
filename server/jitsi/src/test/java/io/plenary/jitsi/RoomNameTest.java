package io.plenary.jitsi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNameTest {
    @Test
    void random_name_holds_130_bits_in_characters_that_jitsi_leaves_alone() {
        var name = RoomName.random().value();

        assertEquals(26, name.length());
        assertEquals(name, name.toLowerCase().replaceAll("[^a-z0-9]", ""));
    }

    @Test
    void ten_thousand_random_names_are_all_different_and_use_the_whole_alphabet() {
        var names = Stream.generate(RoomName::random)
                .limit(10_000)
                .map(RoomName::value)
                .collect(Collectors.toSet());

        assertEquals(10_000, names.size());
        assertEquals(32, names.stream().flatMapToInt(String::chars).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "",
                "s-7",
                "7f3kq2v9xw4m6t8c7f3kq2v9x",
                "7F3KQ2V9XW4M6T8C7F3KQ2V9XW",
                "7f3kq2v9xw4m6t8c7f3kq2v9x*",
                "7f3kq2v9xw4m6t8c7f3kq2v9xü",
                "7f3kq2v9xw4m6/8c7f3kq2v9xw",
                "-f3kq2v9xw4m6t8c7f3kq2v9xw"
            })
    void wildcards_short_names_and_names_that_jitsi_would_rewrite_are_refused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new RoomName(name));
    }

    @Test
    void stored_name_with_a_prefix_is_accepted() {
        assertDoesNotThrow(() -> new RoomName("s-7f3kq2v9xw4m6t8c7f3kq2v9xw"));
    }
}
