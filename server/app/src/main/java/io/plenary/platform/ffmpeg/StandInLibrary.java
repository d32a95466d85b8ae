package io.plenary.platform.ffmpeg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An empty shared library that bears a name.
 *
 * <p>The bundled ffmpeg is linked with the sound and screen libraries of a desktop, which a server does not have and we
 * never call. The loader only wants files of those names with those version tags; functions are looked up when called.
 * So we write the smallest file that satisfies it: an ELF header, three program headers, one dynamic section.
 *
 * @param soname for example libpulse.so.0
 * @param versions version tags that callers ask for, for example PULSE_0
 */
record StandInLibrary(String soname, List<String> versions) {
    /** What libavdevice of the bundled build names and a slim machine lacks. */
    static final List<StandInLibrary> DESKTOP = List.of(
            new StandInLibrary("libpulse.so.0", List.of("PULSE_0")),
            new StandInLibrary("libasound.so.2", List.of("ALSA_0.9", "ALSA_0.9.0rc4")),
            new StandInLibrary("libxcb.so.1", List.of()),
            new StandInLibrary("libxcb-shm.so.0", List.of()));

    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int DYNAMIC_ENTRY = 16;
    private static final int SYMBOL = 24;
    private static final int VERSION_ENTRY = 28;
    private static final int READ_WRITE = 6;

    /** The bytes of the library, for x86-64. */
    byte[] bytes() {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        names.write(0);
        int nameAt = append(names, soname);
        int[] versionAt =
                versions.stream().mapToInt(version -> append(names, version)).toArray();

        int entries = versions.isEmpty() ? 6 : 9;
        int dynamicAt = HEADER + 3 * PROGRAM_HEADER;
        int symbolsAt = dynamicAt + entries * DYNAMIC_ENTRY;
        int versionsAt = symbolsAt + SYMBOL;
        int namesAt = versionsAt + versions.size() * VERSION_ENTRY;
        int total = namesAt + names.size();

        ByteBuffer out = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        header(out);
        programHeader(out, new Segment(1, 0, total, 4096));
        programHeader(out, new Segment(2, dynamicAt, entries * DYNAMIC_ENTRY, 8));
        programHeader(out, new Segment(0x6474e551, 0, 0, 16)); // a stack that is not executable
        entry(out, 14, nameAt);
        entry(out, 5, namesAt);
        entry(out, 10, names.size());
        entry(out, 6, symbolsAt);
        entry(out, 11, SYMBOL);
        if (!versions.isEmpty()) {
            entry(out, 0x6ffffffcL, versionsAt);
            entry(out, 0x6ffffffdL, versions.size());
            entry(out, 0x6ffffff0L, symbolsAt); // the version of the one symbol, which is none
        }
        entry(out, 0, 0);
        out.position(versionsAt);
        for (int i = 0; i < versionAt.length; i++) {
            version(out, i, versionAt[i]);
        }
        return out.put(names.toByteArray()).array();
    }

    private static int append(ByteArrayOutputStream names, String name) {
        int at = names.size();
        names.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        names.write(0);
        return at;
    }

    private static void header(ByteBuffer out) {
        out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        out.putShort((short) 3).putShort((short) 62).putInt(1);
        out.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        out.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 3);
        out.putShort((short) HEADER).putShort((short) 0).putShort((short) 0);
    }

    private record Segment(int type, long at, long size, long align) {}

    private static void programHeader(ByteBuffer out, Segment segment) {
        out.putInt(segment.type()).putInt(READ_WRITE);
        out.putLong(segment.at()).putLong(segment.at()).putLong(segment.at());
        out.putLong(segment.size()).putLong(segment.size()).putLong(segment.align());
    }

    private static void entry(ByteBuffer out, long tag, long value) {
        out.putLong(tag).putLong(value);
    }

    private void version(ByteBuffer out, int index, int nameAt) {
        boolean last = index == versions.size() - 1;
        out.putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) (index + 2))
                .putShort((short) 1);
        out.putInt(hash(versions.get(index))).putInt(20).putInt(last ? 0 : VERSION_ENTRY);
        out.putInt(nameAt).putInt(0);
    }

    /** The hash of the System V ABI. */
    private static int hash(String name) {
        int hash = 0;
        for (byte letter : name.getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash << 4) + letter;
            int high = hash & 0xf0000000;
            hash = (hash ^ (high >>> 24)) & ~high;
        }
        return hash;
    }
}
