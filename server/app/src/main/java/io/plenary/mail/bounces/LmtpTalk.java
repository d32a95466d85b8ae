package io.plenary.mail.bounces;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One conversation in LMTP (RFC 2033): line by line what the other side says, and what to answer. Not shared. */
final class LmtpTalk {
    static final int LONGEST_LINE = 20_000;
    private static final int LARGEST = 1_048_576;
    private static final int MOST_RECIPIENTS = 10;
    private static final Pattern RECIPIENT = Pattern.compile("(?i)RCPT TO:\\s*<([^<>\\s]{3,320})>.*");
    private static final byte[] END = {'\r', '\n'};

    private final Predicate<String> expected;
    private final List<String> recipients = new ArrayList<>();
    private boolean begun;
    private boolean inData;
    private boolean tooLarge;
    private ByteArrayOutputStream message = new ByteArrayOutputStream();

    /** @param expected whether an address is one that mail comes back to */
    LmtpTalk(Predicate<String> expected) {
        this.expected = expected;
    }

    /** What to do next. */
    sealed interface Step {
        /** @param lines of one answer, or none while a message is being read */
        record Say(List<String> lines) implements Step {}

        /** Take it, then say for each recipient what became of it. */
        record Take(List<String> recipients, byte[] message) implements Step {}

        record Leave(String line) implements Step {}
    }

    private static Step say(String... lines) {
        return new Step.Say(List.of(lines));
    }

    /** @param line without its end */
    Step hear(byte[] line) {
        if (inData) return data(line);
        var text = new String(line, StandardCharsets.UTF_8).strip();
        var verb = text.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "LHLO" ->
                say("250-plenary", "250-PIPELINING", "250-ENHANCEDSTATUSCODES", "250-8BITMIME", "250 SIZE " + LARGEST);
            case "MAIL" -> begin();
            case "RCPT" -> recipient(text);
            case "DATA" -> open();
            case "RSET" -> {
                forget();
                yield say("250 2.0.0 ok");
            }
            case "NOOP" -> say("250 2.0.0 ok");
            case "QUIT" -> new Step.Leave("221 2.0.0 bye");
            default -> say("500 5.5.1 this is LMTP, for mail that comes back");
        };
    }

    private Step begin() {
        forget();
        begun = true;
        return say("250 2.1.0 ok");
    }

    private Step recipient(String text) {
        if (!begun) return say("503 5.5.1 MAIL first");
        if (recipients.size() == MOST_RECIPIENTS) return say("452 4.5.3 too many recipients");
        var found = RECIPIENT.matcher(text);
        if (!found.matches() || !expected.test(found.group(1)))
            return say("550 5.1.1 no mail comes back to this address");
        recipients.add(found.group(1));
        return say("250 2.1.5 ok");
    }

    private Step open() {
        if (recipients.isEmpty()) return say("503 5.5.1 nobody to take it");
        inData = true;
        return say("354 go on");
    }

    private Step data(byte[] line) {
        if (line.length == 1 && line[0] == '.') return ended();
        var from = line.length > 0 && line[0] == '.' ? 1 : 0;
        tooLarge |= message.size() + line.length > LARGEST;
        if (!tooLarge) {
            message.write(line, from, line.length - from);
            message.writeBytes(END);
        }
        return say();
    }

    private Step ended() {
        var to = List.copyOf(recipients);
        var whole = message.toByteArray();
        var refused = tooLarge;
        forget();
        if (refused)
            return new Step.Say(
                    to.stream().map(one -> "552 5.3.4 too large for a report").toList());
        return new Step.Take(to, whole);
    }

    private void forget() {
        recipients.clear();
        begun = false;
        inData = false;
        tooLarge = false;
        message = new ByteArrayOutputStream();
    }
}
