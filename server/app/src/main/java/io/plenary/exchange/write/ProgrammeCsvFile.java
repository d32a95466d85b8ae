package io.plenary.exchange.write;

import io.plenary.contract.ids.Id;
import io.plenary.platform.CsvRow;
import io.plenary.programme.plan.PlannedSession;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.programme.reading.ProgrammeDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row for each session (RFC 4180). No cell begins a formula (OWASP ASVS 1.2.10); the mark goes when it is read back. */
public final class ProgrammeCsvFile {
    private static final String END = "\r\n";
    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "key",
            "title",
            "subtitle",
            "start",
            "end",
            "day",
            "kind",
            "track",
            "room",
            "language",
            "speakers",
            "speaker keys",
            "abstract",
            "details",
            "do not record",
            "cancelled",
            "links");

    private final Edition edition;
    private final Map<Id, String> names;
    private final Map<Id, PlannedSpeaker> speakers;

    private ProgrammeCsvFile(Edition edition) {
        this.edition = edition;
        names = edition.names();
        speakers = edition.speakers();
    }

    public static String of(Edition edition) {
        var file = new ProgrammeCsvFile(edition);
        return edition.plan().sessions().stream()
                .sorted(Comparator.comparing(PlannedSession::startsAt)
                        .thenComparing(one -> one.id().value()))
                .map(file::row)
                .collect(Collectors.joining("", BYTE_ORDER_MARK + row(COLUMNS), ""));
    }

    private String row(PlannedSession one) {
        var day = ProgrammeDay.of(one.startsAt(), edition.zone(), edition.plan().dayChange(), one.day());
        return row(List.of(
                Edition.guid(one.key(), one.id()),
                one.text().title(),
                one.text().subtitle(),
                Clock.moment(one.startsAt(), edition.zone()),
                Clock.moment(one.endsAt(), edition.zone()),
                day.toString(),
                Edition.type(one),
                one.track().map(names::get).orElse(""),
                one.room().map(names::get).orElse(""),
                one.language().orElse(""),
                one.speakers().stream()
                        .map(id -> names.get(id).replace(";", "\\;"))
                        .collect(Collectors.joining("; ")),
                one.speakers().stream()
                        .map(id -> Edition.guid(speakers.get(id).key(), id))
                        .collect(Collectors.joining("; ")),
                one.text().abstractText(),
                one.text().description(),
                yes(one.doNotRecord()),
                yes(one.cancelled()),
                one.links().stream()
                        .map(link -> link.url() + " " + link.title())
                        .collect(Collectors.joining("\n"))));
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ProgrammeCsvFile::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(String text) {
        var legible = Edition.legible(text);
        var safe = CsvRow.guarded(legible);
        return safe.matches("[^\",;\\t\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
