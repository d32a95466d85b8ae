package io.plenary.stage.ingest;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads AMF0 with bounds on depth and number of values; the size of the input bounds the rest. */
final class AmfReader {
    private static final int DEEPEST = 8;
    private static final int MOST_VALUES = 512;

    private final Buffer input;
    private int at;
    private int values;

    AmfReader(Buffer input, int start) {
        this.input = input;
        this.at = start;
    }

    /** All values to the end of the input. */
    List<Amf> all() throws MalformedRtmp {
        List<Amf> all = new ArrayList<>();
        while (at < input.length()) {
            all.add(value(0));
        }
        return all;
    }

    private Amf value(int depth) throws MalformedRtmp {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw new MalformedRtmp("AMF value too deep or too long");
        }
        int marker = input.getUnsignedByte(advance(1));
        return switch (marker) {
            case 0 -> new Amf.Number(input.getDouble(advance(8)));
            case 1 -> new Amf.Truth(input.getByte(advance(1)) != 0);
            case 2 -> new Amf.Text(text(input.getUnsignedShort(advance(2))));
            case 3 -> members(depth);
            case 5, 6 -> Amf.NULL;
            case 8 -> {
                advance(4);
                yield members(depth);
            }
            case 10 -> array(depth);
            case 11 -> {
                advance(10);
                yield Amf.NULL;
            }
            case 12 -> new Amf.Text(text(length()));
            default -> throw new MalformedRtmp("AMF type " + marker);
        };
    }

    private Amf members(int depth) throws MalformedRtmp {
        Map<String, Amf> members = new HashMap<>();
        while (true) {
            String name = text(input.getUnsignedShort(advance(2)));
            if (name.isEmpty() && at < input.length() && input.getByte(at) == 9) {
                advance(1);
                return new Amf.Members(members);
            }
            members.put(name, value(depth + 1));
        }
    }

    private Amf array(int depth) throws MalformedRtmp {
        int length = length();
        for (int i = 0; i < length; i++) {
            value(depth + 1);
        }
        return Amf.NULL;
    }

    private int length() throws MalformedRtmp {
        long length = input.getUnsignedInt(advance(4));
        if (length > input.length()) {
            throw new MalformedRtmp("AMF length beyond the message");
        }
        return (int) length;
    }

    private String text(int length) throws MalformedRtmp {
        int start = advance(length);
        return input.getString(start, start + length, StandardCharsets.UTF_8.name());
    }

    /** Steps over so many bytes and returns where they begin. */
    private int advance(int bytes) throws MalformedRtmp {
        int start = at;
        if (bytes > input.length() - start) {
            throw new MalformedRtmp("AMF value cut off");
        }
        at += bytes;
        return start;
    }
}
