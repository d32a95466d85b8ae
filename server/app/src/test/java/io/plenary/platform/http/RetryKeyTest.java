package io.plenary.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryKeyTest {
    private static Optional<String> read(String... given) {
        return RetryKey.of(List.of(given)).map(RetryKey::value);
    }

    @Test
    void a_key_is_read_as_it_is_or_out_of_its_quotes() {
        assertEquals(Optional.empty(), read());
        assertEquals(Optional.of("8e03978e"), read("8e03978e"));
        assertEquals(Optional.of("8e03978e"), read("\"8e03978e\""));
        assertEquals(Optional.of("a\"b\\c"), read("\"a\\\"b\\\\c\""));
        assertEquals(Optional.of("x".repeat(255)), read("x".repeat(255)));
        assertEquals(Optional.of("x".repeat(255)), read("\"" + "x".repeat(255) + "\""));
    }

    @Test
    void what_is_none_is_a_wrong_field() {
        var long256 = "x".repeat(256);
        for (var wrong : List.of("", "\"\"", "\"", "a b", "\"a", "\"a\\b\"", "\"a\";p=1", "ă", "a\tb", long256))
            assertEquals(
                    ErrorCode.VALIDATION,
                    assertThrows(Refusal.class, () -> read(wrong), wrong).code());
        var twice = assertThrows(Refusal.class, () -> read("a", "a"));
        assertEquals(List.of(new Refusal.FieldError("/Idempotency-Key", "This is given twice.")), twice.errors());
    }
}
