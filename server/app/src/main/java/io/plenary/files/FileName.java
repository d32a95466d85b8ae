package io.plenary.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a file is called where somebody keeps it: never a path, nothing that cannot be seen, and the ending of its content. */
final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\:]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern REFUSED = Pattern.compile("[<>\"|?*;%]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    static String of(String given, FileType type) {
        var last = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceFirst("");
        var seen = REFUSED.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_");
        var base = EDGES.matcher(ENDING.matcher(seen.strip()).replaceFirst("")).replaceAll("");
        if (base.isEmpty() || DEVICE.matcher(base).matches()) base = "file";
        var end = base.offsetByCodePoints(0, Math.min(LONGEST, base.codePointCount(0, base.length())));
        return base.substring(0, end) + "." + type.word();
    }
}
