package io.plenary.files;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document of an office programme: an archive of known parts, without programs in it, that unpacks to a bounded size. */
final class OfficeFile {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 256L << 20;
    private static final int MOST_RATIO = 100;
    private static final long ALWAYS_FINE = 4L << 20;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Set<String> PROGRAMS = Set.of(".bin", ".exe", ".dll", ".js", ".vbs", ".jar");

    private OfficeFile() {}

    /** @throws Refusal file-kind, file-damaged */
    static FileType typeOf(Path file) throws IOException {
        return Workbench.run(() -> unpacked(file));
    }

    private static FileType unpacked(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = names(zip);
            measure(zip, file.toFile().length());
            return typeOf(zip, names);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new Refusal(ErrorCode.FILE_DAMAGED, damaged);
        }
    }

    private static Set<String> names(ZipFile zip) {
        if (zip.size() > MOST_PARTS) throw new Refusal(ErrorCode.FILE_KIND);
        var names = new TreeSet<String>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            var name = all.nextElement().getName();
            var leavesIt = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains("\0");
            if (leavesIt || isProgram(name) || !names.add(name)) throw new Refusal(ErrorCode.FILE_KIND);
        }
        return names;
    }

    /** Settings of a printer and the like are the only bytes without a form of their own that word processors write. */
    private static boolean isProgram(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        if (low.contains("printersettings") || low.startsWith("meta-inf/")) return false;
        return low.startsWith("basic/")
                || low.startsWith("scripts/")
                || PROGRAMS.stream().anyMatch(low::endsWith);
    }

    /** What the archive says of its sizes is not believed: everything is unpacked once, into nothing. */
    private static void measure(ZipFile zip, long packed) throws IOException {
        var most = Math.min(MOST_UNPACKED, Math.max(ALWAYS_FINE, packed * MOST_RATIO));
        var unpacked = 0L;
        var buffer = new byte[16_384];
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            try (InputStream in = zip.getInputStream(all.nextElement())) {
                for (int some = in.read(buffer); some > 0; some = in.read(buffer)) {
                    unpacked += some;
                    if (unpacked > most) throw new Refusal(ErrorCode.FILE_KIND);
                }
            }
        }
    }

    private static FileType typeOf(ZipFile zip, Set<String> names) throws IOException {
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) return FileType.DOCX;
            if (names.contains("ppt/presentation.xml")) return FileType.PPTX;
            if (names.contains("xl/workbook.xml")) return FileType.XLSX;
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            switch (mimetype(zip)) {
                case OPEN_DOCUMENT + "text":
                    return FileType.ODT;
                case OPEN_DOCUMENT + "presentation":
                    return FileType.ODP;
                case OPEN_DOCUMENT + "spreadsheet":
                    return FileType.ODS;
                default:
            }
        }
        throw new Refusal(ErrorCode.FILE_KIND);
    }

    private static String mimetype(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("mimetype"))) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
    }
}
