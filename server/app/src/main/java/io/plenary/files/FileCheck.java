package io.plenary.files;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a file is, from its bytes. Whatever is two things at once is nothing that is kept. */
final class FileCheck {
    private static final int HEAD = 1_024;
    private static final int TAIL = 66_000;
    private static final int LONGEST_TEXT = 1_048_576;

    /** How markup and formats begin that could be read as letters. */
    private static final List<String> OTHERS = List.of("<", "GIF8", "{\\rtf", "%!PS", "#!");

    private FileCheck() {}

    /** @throws Refusal file-kind, file-damaged */
    static FileType typeOf(Path file) {
        try {
            var head = read(file, 0, HEAD);
            if (head.length == 0) throw new Refusal(ErrorCode.FILE_DAMAGED);
            if (starts(head, "%PDF-")) return pdf(file, head);
            if (starts(head, "PK\u0003\u0004")) return archive(file);
            if (starts(head, "\u0089PNG\r\n\u001a\n")) return FileType.PNG;
            if (starts(head, "\u00ff\u00d8\u00ff")) return FileType.JPG;
            return text(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One that is a page or an archive as well would be taken for that somewhere. */
    private static FileType pdf(Path file, byte[] head) throws IOException {
        var size = Files.size(file);
        var tail = read(file, Math.max(0, size - TAIL), TAIL);
        if (!latin(tail).contains("%%EOF")) throw new Refusal(ErrorCode.FILE_DAMAGED);
        if (isPage(head) || endsAnArchive(tail)) throw new Refusal(ErrorCode.FILE_KIND);
        return FileType.PDF;
    }

    private static FileType archive(Path file) throws IOException {
        var tail = read(file, Math.max(0, Files.size(file) - TAIL), TAIL);
        if (!endsAnArchive(tail)) throw new Refusal(ErrorCode.FILE_DAMAGED);
        return OfficeFile.typeOf(file);
    }

    private static boolean isPage(byte[] bytes) {
        var words = latin(bytes).toLowerCase(Locale.ROOT);
        return words.contains("<html") || words.contains("<script") || words.contains("<!doctype");
    }

    /** Whether the last record of an archive, with its comment, ends where the file does. */
    static boolean endsAnArchive(byte[] tail) {
        var words = latin(tail);
        for (var at = words.lastIndexOf("PK\u0005\u0006"); at >= 0; at = words.lastIndexOf("PK\u0005\u0006", at - 1)) {
            if (at + 22 > tail.length) continue;
            var comment = (tail[at + 20] & 0xFF) | (tail[at + 21] & 0xFF) << 8;
            if (at + 22 + comment == tail.length) return true;
        }
        return false;
    }

    /** Letters and nothing else; markup of any kind is none. */
    private static FileType text(Path file) throws IOException {
        if (Files.size(file) > LONGEST_TEXT) throw new Refusal(ErrorCode.FILE_KIND);
        var letters = decoded(Files.readAllBytes(file)).orElseThrow(() -> new Refusal(ErrorCode.FILE_KIND));
        var hasControls = letters.chars().anyMatch(one -> one < 32 && one != '\n' && one != '\r' && one != '\t');
        var start = letters.startsWith("\uFEFF") ? letters.substring(1) : letters;
        var isMarkup = OTHERS.stream().anyMatch(start.stripLeading()::startsWith)
                || isPage(start.getBytes(StandardCharsets.UTF_8));
        if (hasControls || isMarkup) throw new Refusal(ErrorCode.FILE_KIND);
        return FileType.TXT;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static byte[] read(Path file, long from, int most) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(most, Math.max(0, in.length() - from))];
            in.seek(from);
            in.readFully(bytes);
            return bytes;
        }
    }

    private static boolean starts(byte[] head, String sign) {
        return latin(head).startsWith(sign);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
