package io.plenary.exchange;

import io.plenary.exchange.merge.Gone;
import io.plenary.exchange.read.Warning;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.Change;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file would change, in plain English for a terminal. */
public final class ImportReport {
    private static final int MOST = 200;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    private ImportReport(ZoneId zone) {
        this.zone = zone;
    }

    public static String of(ImportPreview preview) {
        var report = new ImportReport(ZoneId.of(preview.zone()));
        var counts = preview.counts();
        report.lines.add(preview.format().word() + ": " + preview.title());
        report.lines.add("%d entries read, %d sessions, %d repeated"
                .formatted(counts.read(), counts.sessions(), counts.repeats()));
        report.lines.add("%d new, %d changed, %d of these moved, %d the same"
                .formatted(counts.added(), counts.changed(), counts.moved(), counts.unchanged()));
        report.list("Changes", preview.changes().stream().map(report::change).toList());
        report.list(
                "No longer in the file",
                preview.gone().stream().map(report::gone).toList());
        report.list(
                "Not taken as it stands",
                preview.warnings().stream().map(ImportReport::warning).toList());
        return String.join(System.lineSeparator(), report.lines);
    }

    /** Why nothing was done. */
    public static String of(Refusal refusal) {
        var details = refusal.errors().stream().map(Refusal.FieldError::detail).collect(Collectors.joining(", "));
        var asked = refusal.code() == io.plenary.contract.ErrorCode.ZONE_NEEDED ? " Say --zone, such as: " : " ";
        return refusal.detail().orElse(refusal.code().title() + (details.isEmpty() ? "" : asked + details));
    }

    private void list(String title, List<String> all) {
        if (all.isEmpty()) return;
        lines.add(title + " (" + all.size() + "):");
        all.stream().limit(MOST).forEach(one -> lines.add("  " + one));
        if (all.size() > MOST) lines.add("  and " + (all.size() - MOST) + " more");
    }

    private String change(Change change) {
        var sides = change.what() == Change.What.ADDED || change.what() == Change.What.REMOVED
                ? ""
                : side(change.before()) + side(change.after()).transform(now -> now.isEmpty() ? "" : " →" + now);
        return change.what().word() + " " + change.of().word() + ": " + change.title() + sides;
    }

    private String side(Optional<Change.Side> side) {
        return side.map(one -> one.startsAt()
                        .map(at -> WHEN.format(at.atZone(zone)))
                        .or(one::text)
                        .orElse(String.join(", ", one.names())))
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .orElse("");
    }

    private String gone(Gone gone) {
        var when =
                gone.startsAt().map(at -> ", " + WHEN.format(at.atZone(zone))).orElse("");
        return gone.of().word() + ": " + gone.title() + when;
    }

    private static String warning(Warning warning) {
        var line = warning.line() > 0 ? "line " + warning.line() + ": " : "";
        return line + warning.code().word() + " " + warning.subject();
    }
}
