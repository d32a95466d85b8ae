package io.plenary.platform.operation;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/** The log for people: time in UTC, level, who, what, and the request it belongs to; causes below it, set in. */
final class LineEncoder extends EncoderBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int STACK_CHARACTERS = 4_000;
    /** The longest of them, and a space. */
    private static final int LEVEL = 6;

    @Override
    public byte[] encode(ILoggingEvent event) {
        String logger = event.getLoggerName();
        StringBuilder line = new StringBuilder(160)
                .append(TIME.format(Instant.ofEpochMilli(event.getTimeStamp())))
                .append(' ')
                .append(event.getLevel())
                .repeat(' ', Math.max(1, LEVEL - event.getLevel().levelStr.length()))
                .append(logger.substring(logger.lastIndexOf('.') + 1))
                .append(" - ")
                .append(Redaction.oneLine(event.getFormattedMessage()));
        appendPairs(line, event.getKeyValuePairs());
        String request = event.getMDCPropertyMap().get(LogSetup.REQUEST);
        if (request != null) {
            line.append(" [request ").append(Redaction.oneLine(request)).append(']');
        }
        line.append('\n');
        appendCause(line, event.getThrowableProxy());
        return Redaction.masked(line.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static void appendPairs(StringBuilder line, List<KeyValuePair> pairs) {
        if (pairs == null) {
            return;
        }
        pairs.forEach(pair ->
                line.append(' ').append(pair.key).append('=').append(Redaction.oneLine(String.valueOf(pair.value))));
    }

    /** Each line of it set in behind a bar, so that nothing in a message can pass for a line of the log. */
    private static void appendCause(StringBuilder line, IThrowableProxy thrown) {
        if (thrown == null) {
            return;
        }
        String stack = ThrowableProxyUtil.asString(thrown);
        String shown = stack.length() > STACK_CHARACTERS ? stack.substring(0, STACK_CHARACTERS) + "…" : stack;
        shown.lines()
                .map(one -> Redaction.oneLine(one.replace('\t', ' ')))
                .forEach(one -> line.append("    | ").append(one).append('\n'));
    }

    @Override
    public byte[] headerBytes() {
        return null;
    }

    @Override
    public byte[] footerBytes() {
        return null;
    }
}
