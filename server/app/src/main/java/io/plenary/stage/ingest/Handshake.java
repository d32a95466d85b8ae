package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;
import java.security.SecureRandom;
import java.util.Optional;

/** The plain handshake: both sides send a version, 1536 bytes, and the other's 1536 bytes back. */
final class Handshake {
    static final int BLOCK = 1536;
    private static final int HELLO = 1 + BLOCK;
    private static final byte VERSION = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Buffer received = Buffer.buffer();
    private boolean answered;

    /** What the bytes led to: an answer to send, and what lies behind the handshake once it is complete. */
    record Step(Buffer answer, Optional<Buffer> rest) {}

    Step feed(Buffer bytes) throws MalformedRtmp {
        received.appendBuffer(bytes);
        if (received.length() > 0 && received.getByte(0) != VERSION) {
            throw new MalformedRtmp("Handshake version " + received.getUnsignedByte(0));
        }
        Buffer answer = Buffer.buffer();
        if (!answered && received.length() >= HELLO) {
            answered = true;
            byte[] own = new byte[BLOCK];
            RANDOM.nextBytes(own);
            java.util.Arrays.fill(own, 0, 8, (byte) 0);
            answer.appendByte(VERSION).appendBytes(own).appendBuffer(received, 1, BLOCK);
        }
        if (received.length() < HELLO + BLOCK) {
            return new Step(answer, Optional.empty());
        }
        return new Step(answer, Optional.of(received.getBuffer(HELLO + BLOCK, received.length())));
    }
}
