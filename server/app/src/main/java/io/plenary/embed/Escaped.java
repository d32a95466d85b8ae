package io.plenary.embed;

/** Text made safe for HTML and XML, in elements and in attributes alike. */
final class Escaped {
    private Escaped() {}

    /** Control characters, which XML does not know, are left out. */
    static String of(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Escaped::isAllowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\n' || point == '\t' || !Character.isISOControl(point) && point != 0xFFFE && point != 0xFFFF;
    }
}
