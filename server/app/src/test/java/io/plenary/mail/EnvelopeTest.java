package io.plenary.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plenary.testing.Promise;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private final Envelope envelope = Envelope.of("Plenary <no-reply@plenary.example>");

    @Test
    void mail_is_from_the_organisation_and_else_from_the_installation() {
        assertEquals("Plenary <no-reply@plenary.example>", envelope.from(Optional.empty()));
        assertEquals("Casa 2 <no-reply@plenary.example>", envelope.from(Optional.of(house("Casa 2"))));
        assertEquals(
                "no-reply@plenary.example",
                Envelope.of("no-reply@plenary.example").from(Optional.empty()));
    }

    @Promise("E3")
    @Test
    void a_name_of_an_organisation_adds_no_address() {
        assertEquals(
                "=?UTF-8?B?RXZlLCBhQHguZXhhbXBsZSA8YkB4LmV4YW1wbGU+?= <no-reply@plenary.example>",
                envelope.from(Optional.of(house("Eve,\r\na@x.example <b@x.example>"))));
    }

    private static House house(String name) {
        return new House(name, Optional.empty(), 262);
    }
}
