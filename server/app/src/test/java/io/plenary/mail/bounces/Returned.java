package io.plenary.mail.bounces;

import io.plenary.mail.ReturnPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Messages as mail servers send them back, written after those of Postfix, Exim, Exchange, Gmail and Sendmail. */
final class Returned {
    static final List<String> NAMES = List.of(
            "postfix-unknown",
            "postfix-delayed",
            "postfix-expired",
            "exim-unknown",
            "exchange-unknown",
            "gmail-unknown",
            "gmail-full",
            "policy",
            "sendmail-domain",
            "in-base64",
            "complaint",
            "absence",
            "no-report",
            "report-within-a-mail");

    private Returned() {}

    static byte[] message(String name, String to) {
        try (var file = Returned.class.getResourceAsStream("/bounces/" + name + ".eml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{to}", to)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String address(ReturnPath path, UUID mail) {
        return path.of(mail);
    }

    static byte[] otherKey() {
        var key = new byte[32];
        Arrays.fill(key, (byte) 1);
        return key;
    }
}
