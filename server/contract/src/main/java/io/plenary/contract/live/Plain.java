package io.plenary.contract.live;

/** Text that stands in JSON as it is. */
final class Plain {
    private Plain() {}

    /** Printable ASCII without quotation mark and backslash (RFC 8259, section 7). */
    static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var one = text.charAt(at);
            if (one < ' ' || one > '~' || one == '"' || one == '\\') return false;
        }
        return true;
    }
}
