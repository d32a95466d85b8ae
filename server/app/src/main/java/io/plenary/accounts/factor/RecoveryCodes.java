package io.plenary.accounts.factor;

import io.plenary.platform.Secrets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Ten codes to keep on paper, each good once: 120 random bits, in groups that can be typed. */
record RecoveryCodes(List<String> codes) {
    private static final int COUNT = 10;
    private static final int BYTES = 15;
    static final int LENGTH = 24;

    static RecoveryCodes fresh() {
        return new RecoveryCodes(IntStream.range(0, COUNT)
                .mapToObj(n -> grouped(Totp.base32(Secrets.bytes(BYTES)).toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** However it was typed: without its strokes, in small letters. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
