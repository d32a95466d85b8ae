package io.plenary.platform.operation;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;

/** The log for machines: one JSON object a line, in Logback's own shape, secrets masked. */
final class JsonLines extends JsonEncoder {
    JsonLines() {
        setWithFormattedMessage(true);
        setWithMessage(false);
        setWithArguments(false);
        setWithContext(false);
        setWithSequenceNumber(false);
        setWithNanoseconds(false);
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = new String(super.encode(event), StandardCharsets.UTF_8);
        return Redaction.masked(line).getBytes(StandardCharsets.UTF_8);
    }
}
