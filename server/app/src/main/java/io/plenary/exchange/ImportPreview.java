package io.plenary.exchange;

import io.plenary.contract.ids.ImportId;
import io.plenary.contract.ids.SessionId;
import io.plenary.exchange.merge.Gone;
import io.plenary.exchange.merge.Merged;
import io.plenary.exchange.read.ReadProgramme;
import io.plenary.exchange.read.Warning;
import io.plenary.programme.draft.Change;
import io.plenary.programme.draft.Change.What;
import io.plenary.programme.draft.Difference;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file would change, before it does.
 *
 * @param version of the draft that it was held against
 * @param zone of the times in the file
 * @param gone stays in the draft unless it is chosen
 * @param warnings the first of them
 */
public record ImportPreview(
        ImportId id,
        long version,
        ReadProgramme.Format format,
        String title,
        String zone,
        Counts counts,
        List<Gone> gone,
        List<Change> changes,
        List<Warning> warnings) {
    private static final int MOST_WARNINGS = 1_000;
    private static final int MOST_CHANGES = 20_000;

    /** In numbers of sessions. @param read entries of the file, repeats included; @param warnings all of them */
    public record Counts(
            int read, int sessions, int repeats, int added, int changed, int moved, int unchanged, int warnings) {

        static Counts of(ReadProgramme file, Difference difference) {
            var added = difference.sessionsWith(Set.of(What.ADDED)).size();
            var touched = difference.sessionsWith(EnumSet.allOf(What.class)).size();
            var moved = new HashSet<SessionId>(difference.sessionsWith(Set.of(What.MOVED, What.ROOM)));
            var sessions = file.sessions().size();
            return new Counts(
                    file.events(),
                    sessions,
                    (int) file.repeats(),
                    added,
                    touched - added,
                    moved.size(),
                    Math.max(0, sessions - touched),
                    file.warnings().size());
        }
    }

    /** What it was made from. */
    record Parts(ImportId id, long version, String zone, ReadProgramme file, Merged merged) {}

    static ImportPreview of(Parts parts) {
        var file = parts.file();
        var difference =
                Difference.between(parts.merged().draft(), parts.merged().plan());
        return new ImportPreview(
                parts.id(),
                parts.version(),
                file.format(),
                file.title(),
                parts.zone(),
                Counts.of(file, difference),
                parts.merged().gone(),
                difference.changes().stream().limit(MOST_CHANGES).toList(),
                file.warnings().stream().limit(MOST_WARNINGS).toList());
    }
}
