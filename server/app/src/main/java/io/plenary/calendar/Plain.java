package io.plenary.calendar;

/** Takes away what a calendar must not contain. */
final class Plain {
    private Plain() {}

    /** One line without control characters. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029]+", " ").strip();
    }

    /** Lines end with LF; no other control characters. */
    static String text(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]+", " ").strip();
    }
}
