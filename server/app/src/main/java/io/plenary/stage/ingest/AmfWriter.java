package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;

/** Writes the few AMF0 values our replies are made of. */
final class AmfWriter {
    private final Buffer out = Buffer.buffer();

    AmfWriter text(String value) {
        out.appendByte((byte) 2);
        return name(value);
    }

    AmfWriter number(double value) {
        out.appendByte((byte) 0).appendDouble(value);
        return this;
    }

    AmfWriter nothing() {
        out.appendByte((byte) 5);
        return this;
    }

    AmfWriter beginMembers() {
        out.appendByte((byte) 3);
        return this;
    }

    AmfWriter member(String name, String value) {
        return name(name).text(value);
    }

    AmfWriter member(String name, double value) {
        return name(name).number(value);
    }

    AmfWriter endMembers() {
        out.appendByte((byte) 0).appendByte((byte) 0).appendByte((byte) 9);
        return this;
    }

    Buffer done() {
        return out;
    }

    private AmfWriter name(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        out.appendUnsignedShort(bytes.length).appendBytes(bytes);
        return this;
    }
}
