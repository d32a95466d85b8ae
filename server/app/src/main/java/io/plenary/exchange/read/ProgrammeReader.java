package io.plenary.exchange.read;

import io.plenary.exchange.read.ImportInvalid.Reason;
import io.plenary.platform.file.FileFault;
import io.plenary.platform.file.FileText;
import java.util.Locale;

/** Finds out what a file is and reads it. */
public final class ProgrammeReader {
    private static final int HEAD = 300;

    private ProgrammeReader() {}

    /** @throws ImportInvalid with one reason and its line, for anything that is no programme */
    public static ReadProgramme read(byte[] file) {
        try {
            return whole(file);
        } catch (FileFault fault) {
            throw new ImportInvalid(Reason.valueOf(fault.reason().name()), fault.line(), fault);
        }
    }

    private static ReadProgramme whole(byte[] file) {
        var text = FileText.of(file);
        var start = text.stripLeading();
        return switch (start.charAt(0)) {
            case '<' -> xml(text, start);
            case '{', '[' -> json(text);
            default -> ProgrammeCsv.read(text);
        };
    }

    private static ReadProgramme xml(String text, String start) {
        var head = start.substring(0, Math.min(HEAD, start.length())).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) throw new ImportInvalid(Reason.HTML, 1);
        return ScheduleXml.read(start.length() == text.length() ? text : start);
    }

    private static ReadProgramme json(String text) {
        var root = JsonTree.read(text);
        if (ScheduleJsonTwo.isIt(root)) return ScheduleJsonTwo.read(root);
        if (ScheduleJson.isIt(root)) return ScheduleJson.read(root);
        if (PretalxJson.isIt(root)) return PretalxJson.read(root);
        if (SessionizeJson.isIt(root)) return SessionizeJson.read(root);
        if (ListJson.isIt(root)) return ListJson.read(root);
        throw new ImportInvalid(Reason.FOREIGN, 1);
    }
}
