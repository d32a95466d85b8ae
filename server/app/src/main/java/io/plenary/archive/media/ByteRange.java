package io.plenary.archive.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request wants.
 *
 * @param from the first byte
 * @param length how many
 */
record ByteRange(long from, long length) {
    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a header comes to. */
    sealed interface Wish {
        /** Everything: no header, or one of a form that may be read over (RFC 9110, 14.2). */
        record Whole() implements Wish {}

        record Part(ByteRange range) implements Wish {}

        /** The file has no such bytes. */
        record Beyond() implements Wish {}
    }

    /** Reads the header of a request for a file of so many bytes. */
    static Wish of(Optional<String> header, long size) {
        Matcher matcher = FORM.matcher(header.orElse(""));
        if (!matcher.matches() || matcher.group(0).equals("bytes=-")) {
            return new Wish.Whole();
        }
        if (matcher.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(matcher.group(2)));
            return last == 0 ? new Wish.Beyond() : new Wish.Part(new ByteRange(size - last, last));
        }
        long from = Long.parseLong(matcher.group(1));
        long to = matcher.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(matcher.group(2)));
        if (from >= size) {
            return new Wish.Beyond();
        }
        return to < from ? new Wish.Whole() : new Wish.Part(new ByteRange(from, to - from + 1));
    }

    /** For the header Content-Range. */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
