package io.plenary.files;

import java.awt.geom.AffineTransform;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, by the Exif of a JPEG: 1 upright, to 8. It goes with all other metadata, so it is obeyed before. */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int MOST_TAGS = 200;

    /** @param jpeg from its first byte */
    static Orientation of(InputStream jpeg) throws IOException {
        var in = new DataInputStream(jpeg);
        try {
            if (in.readUnsignedShort() != START) return UPRIGHT;
            for (var marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
                var part = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(part);
                if (marker == EXIF && part.length > 14 && part[0] == 'E' && part[1] == 'x') return ofExif(part);
            }
            return UPRIGHT;
        } catch (EOFException cut) {
            return UPRIGHT;
        }
    }

    private static Orientation ofExif(byte[] part) {
        var exif = ByteBuffer.wrap(part, 6, part.length - 6).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = exif.getInt(4);
        if (at < 8 || at > exif.limit() - 2) return UPRIGHT;
        var tags = Math.min(MOST_TAGS, exif.getShort(at) & 0xFFFF);
        for (var n = 0; n < tags; n++) {
            var tag = at + 2 + n * 12;
            if (tag + 10 > exif.limit()) return UPRIGHT;
            if ((exif.getShort(tag) & 0xFFFF) == TAG) return within(exif.getShort(tag + 8));
        }
        return UPRIGHT;
    }

    private static Orientation within(int value) {
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
    }

    /** Width and height change places. */
    boolean isTurned() {
        return value >= 5;
    }

    /** From a picture of this size, as it is stored, to one that stands upright. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
