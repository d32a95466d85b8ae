package io.plenary.platform.file;

import io.plenary.platform.file.FileFault.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Bytes → characters: UTF-8, UTF-16 with its mark, and what an XML declaration says of old files. */
public final class FileText {
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final List<String> ARCHIVES = List.of("504b0304", "504b0506", "1f8b", "377abcaf", "fd377a585a");
    private static final Pattern DECLARED = Pattern.compile(
            "\\A<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"'](iso-8859-1|iso-8859-15|windows-1252|us-ascii)[\"']");
    private static final int HEAD = 200;

    private FileText() {}

    /** @throws FileFault when it is no text that everybody reads alike */
    public static String of(byte[] file) {
        if (file.length > MOST_BYTES) throw new FileFault(Reason.TOO_LARGE, 0);
        if (file.length == 0) throw new FileFault(Reason.EMPTY, 0);
        var start = java.util.HexFormat.of().formatHex(file, 0, Math.min(5, file.length));
        if (ARCHIVES.stream().anyMatch(start::startsWith)) throw new FileFault(Reason.ARCHIVE, 0);
        if (start.startsWith("efbbbf")) return decoded(file, 3, StandardCharsets.UTF_8);
        if (start.startsWith("feff")) return decoded(file, 2, StandardCharsets.UTF_16BE);
        if (start.startsWith("fffe")) return decoded(file, 2, StandardCharsets.UTF_16LE);
        return decoded(file, 0, declared(file));
    }

    private static Charset declared(byte[] file) {
        var head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.US_ASCII);
        var found = DECLARED.matcher(head.toLowerCase(java.util.Locale.ROOT));
        return found.find() ? Charset.forName(found.group(1)) : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] file, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(file, from, file.length - from);
        var out = CharBuffer.allocate(file.length + 1);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        var nul = text.indexOf('\0');
        if (nul >= 0) throw new FileFault(Reason.BINARY, lineAt(text, nul));
        if (result.isError()) throw new FileFault(binaryOr(text), lineAt(text, text.length()));
        if (text.isBlank()) throw new FileFault(Reason.EMPTY, 0);
        return text;
    }

    /** Text that goes wrong somewhere is a matter of encoding; what never was text is a picture or the like. */
    private static Reason binaryOr(String before) {
        var controls = before.chars()
                .limit(HEAD)
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        var isText = controls == 0 && before.strip().length() > 3 && !before.startsWith("%PDF");
        return isText ? Reason.NOT_UTF8 : Reason.BINARY;
    }

    /** @return the line, from 1, on which this position is */
    private static int lineAt(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }
}
