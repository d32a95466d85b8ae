package io.plenary.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "nsu-watch.info, https://nsu-watch.info",
        "www.denx.de/wiki/U-Boot, https://www.denx.de/wiki/U-Boot",
        "https://chat.example.org/#/room/#hall:example.org, https://chat.example.org/#/room/%23hall:example.org",
        "https://example.org/?a[b]=c d, https://example.org/?a%5Bb%5D=c%20d",
        "https://example.org/100%, https://example.org/100%25",
        "HTTP://EXAMPLE.ORG/ä, HTTP://EXAMPLE.ORG/%C3%A4"
    })
    void an_address_is_spelled_as_every_reader_understands_it(String written, String kept) {
        assertEquals(Optional.of(kept), WebAddress.of(written));
        assertEquals(Optional.of(kept), WebAddress.of(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//evil.example",
                "http://",
                "mailto:a@b.co",
                "ftp://example.org",
                "\u0001javascript:alert(1)",
                "https:///x",
                "example"
            })
    void whatever_is_not_the_web_is_dropped(String written) {
        assertEquals(Optional.empty(), WebAddress.of(written));
    }

    @org.junit.jupiter.api.Test
    void a_path_alone_belongs_to_the_page_it_stands_on() {
        assertEquals(
                Optional.of("https://talks.example.org/files/a.pdf"),
                WebAddress.of("/files/a.pdf", "https://talks.example.org/2026/events/7.html"));
        assertEquals(Optional.empty(), WebAddress.of("/files/a.pdf"));
        assertEquals(Optional.empty(), WebAddress.of("/files/a.pdf", "javascript:x"));
    }
}
