package io.plenary.platform.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogSetupTest {
    private static final String FORGED = "hello\n2026-01-01T00:00:00.000Z INFO  Main - all is well";

    @Test
    void a_line_says_when_who_what_and_for_which_request() {
        assertEquals(
                "2026-09-22T07:00:00.000Z INFO  Seats - sold out [request r-1]\n",
                encoded(new LineEncoder(), "sold out", null));
    }

    @Test
    void nothing_in_a_message_or_a_cause_passes_for_a_line_of_its_own() {
        String text = encoded(new LineEncoder(), FORGED, new IllegalStateException(FORGED));
        assertEquals(1, text.lines().filter(line -> line.startsWith("2026-")).count());
        assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("    | ")), text);
    }

    @Test
    void json_is_one_valid_object_a_line_without_secrets() {
        String text = encoded(new JsonLines(), FORGED + " password=hunter2hunter2", new IllegalStateException(FORGED));
        assertEquals(1, text.lines().count());
        JsonObject line = new JsonObject(text);
        assertEquals("INFO", line.getString("level"));
        assertEquals("r-1", line.getJsonObject("mdc").getString(LogSetup.REQUEST));
        assertFalse(text.contains("hunter2"));
    }

    private static String encoded(
            Encoder<ch.qos.logback.classic.spi.ILoggingEvent> encoder, String message, Throwable thrown) {
        LoggerContext context = new LoggerContext();
        LoggingEvent event = new LoggingEvent(
                "", context.getLogger("io.plenary.registration.Seats"), Level.INFO, message, thrown, null);
        event.setInstant(Instant.parse("2026-09-22T07:00:00Z"));
        event.setMDCPropertyMap(Map.of(LogSetup.REQUEST, "r-1"));
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
