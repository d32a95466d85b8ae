package io.plenary.organisations.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
    private static final Set<String> OURS = Set.of("plenary.example", "media.plenary.example");

    @ParameterizedTest
    @CsvSource({
        "events.library.example, events.library.example",
        "' Events.Library.Example ', events.library.example",
        "bücher.example, xn--bcher-kva.example",
        "кафе.example, xn--80akn5b.example",
        "a.xn--p1ai, a.xn--p1ai",
        "sub.plenary.example, sub.plenary.example",
    })
    void a_name_is_kept_as_the_dns_writes_it(String text, String name) {
        assertEquals(name, HostName.of(text, OURS).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "library",
                "plenary.example",
                "MEDIA.plenary.example",
                "127.0.0.1",
                "2130706433",
                "0x7f.1",
                "10.0.0.1.",
                "[::1]",
                "::1",
                "events.library.example.",
                ".library.example",
                "a..example",
                "-a.example",
                "a-.example",
                "a_b.example",
                "https://library.example",
                "library.example/x",
                "library.example:443",
                "user@library.example",
                "a b.example",
                "a\u0000b.example",
                "library.example\r\nSet-Cookie: x",
                "*.library.example",
                "library.123",
                "a.e",
                "",
            })
    void what_is_no_name_of_the_dns_or_is_our_own_is_refused(String text) {
        var refusal = assertThrows(Refusal.class, () -> HostName.of(text, OURS));
        assertEquals(ErrorCode.HOST_INVALID, refusal.code());
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 300})
    void labels_and_names_have_their_length(int letters) {
        assertThrows(Refusal.class, () -> HostName.of("a".repeat(letters) + ".example", OURS));
        assertThrows(Refusal.class, () -> HostName.of("abcdefg.".repeat(letters / 2) + "example", OURS));
    }
}
