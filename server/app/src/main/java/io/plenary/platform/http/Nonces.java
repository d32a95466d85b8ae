package io.plenary.platform.http;

import io.plenary.platform.Secrets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A word for each page that nobody can guess, which its styles must bring. Many are drawn at once, since asking for random
 * bytes costs as much as the rest of a kept answer; each is given out once. One thread has its own.
 */
final class Nonces {
    private static final int BYTES = 18;
    /** Characters of one. */
    static final int LENGTH = BYTES / 3 * 4;

    private static final int AT_ONCE = 128;
    private static final ThreadLocal<Nonces> OF_THIS_THREAD = ThreadLocal.withInitial(Nonces::new);

    private byte[] drawn = {};
    private int next;

    /** As US-ASCII. */
    static byte[] one() {
        return OF_THIS_THREAD.get().draw();
    }

    private byte[] draw() {
        if (next == drawn.length) {
            drawn = Base64.getEncoder().withoutPadding().encode(Secrets.bytes(BYTES * AT_ONCE));
            next = 0;
        }
        next += LENGTH;
        return Arrays.copyOfRange(drawn, next - LENGTH, next);
    }
}
