package io.plenary.exchange.read;

import io.plenary.exchange.read.ImportInvalid.Reason;
import io.plenary.platform.CsvRow;
import io.plenary.platform.file.CsvTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of sessions, a row each; the first row names the columns, in any order and in several spellings. */
final class ProgrammeCsv {
    /** Our name → others that are understood. */
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("guid", List.of("key", "guid", "id", "uid", "code", "sessionid")),
            Map.entry("title", List.of("title", "name", "session", "sessiontitle", "titel", "titlu")),
            Map.entry("subtitle", List.of("subtitle")),
            Map.entry("day", List.of("day")),
            Map.entry("date", List.of("date", "datum")),
            Map.entry(
                    "start",
                    List.of("start", "starts", "begin", "startsat", "starttime", "sessionstart", "from", "beginn")),
            Map.entry("end", List.of("end", "ends", "finish", "endsat", "endtime", "to", "until", "ende")),
            Map.entry("duration", List.of("duration", "length", "minutes", "sessionduration", "dauer")),
            Map.entry("type", List.of("kind", "type", "format", "sessiontype")),
            Map.entry("track", List.of("track", "theme", "stream", "topic")),
            Map.entry("room", List.of("room", "location", "place", "venue", "stage", "raum")),
            Map.entry("language", List.of("language", "lang", "sprache")),
            Map.entry("speakers", List.of("speakers", "speaker", "persons", "speakernames", "presenters", "presenter")),
            Map.entry("speaker_keys", List.of("speakerkeys")),
            Map.entry("abstract", List.of("abstract", "description", "summary", "sessionabstract")),
            Map.entry("description", List.of("details", "longdescription")),
            Map.entry("do_not_record", List.of("donotrecord", "optout")),
            Map.entry("cancelled", List.of("cancelled", "canceled")),
            Map.entry("links", List.of("links", "link", "url", "sharelink")));

    private static final Map<String, Carried> CARRIED = Map.of(
            "subtitle", Carried.SUBTITLE,
            "abstract", Carried.ABSTRACT,
            "description", Carried.DESCRIPTION,
            "type", Carried.KIND,
            "track", Carried.TRACK,
            "room", Carried.ROOM,
            "language", Carried.LANGUAGE,
            "speakers", Carried.SPEAKERS,
            "do_not_record", Carried.RECORDING,
            "cancelled", Carried.STATE);

    private static final Pattern HEADING = Pattern.compile("[^\\p{L}\\p{N}]|\\([^)]*\\)");
    private static final Pattern NEXT_NAME = Pattern.compile("(?<!\\\\)[;\\n]");

    private final Gathering gathering = new Gathering();
    private final List<CsvTable.Row> rows;
    private final Map<Integer, String> columns = new LinkedHashMap<>();

    private ProgrammeCsv(List<CsvTable.Row> rows) {
        this.rows = rows;
    }

    static ReadProgramme read(String text) {
        var rows = CsvTable.read(text);
        if (rows.isEmpty()) throw new ImportInvalid(Reason.EMPTY, 0);
        return new ProgrammeCsv(rows).programme();
    }

    private ReadProgramme programme() {
        heading(rows.getFirst());
        var titles = new HashMap<String, Integer>();
        var fields = rows.stream().skip(1).map(this::fields).toList();
        for (var one : fields) titles.merge(CleanText.line(one.text("title")), 1, Integer::sum);
        for (var one : fields) {
            var repeats = titles.get(CleanText.line(one.text("title"))) > 1;
            gathering.add(entry(repeats ? one.with("title_repeats", "true") : one));
        }
        var carried = EnumSet.noneOf(Carried.class);
        columns.values().stream().filter(CARRIED::containsKey).map(CARRIED::get).forEach(carried::add);
        if (columns.containsValue("links")) carried.add(Carried.LINKS);
        return gathering.finish(ReadProgramme.Format.CSV, carried);
    }

    private void heading(CsvTable.Row row) {
        for (var column = 0; column < row.cells().size(); column++) {
            var word = row.cell(column);
            var name = nameOf(word);
            if (name.isPresent() && !columns.containsValue(name.get())) columns.put(column, name.get());
            else if (!word.isBlank()) gathering.warn(Warning.Code.COLUMN_UNKNOWN, row.line(), word);
        }
        if (!columns.containsValue("title") || !columns.containsValue("start"))
            throw new ImportInvalid(columns.isEmpty() ? Reason.FOREIGN : Reason.COLUMNS, row.line());
    }

    private static Optional<String> nameOf(String heading) {
        var word = HEADING.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
        return COLUMNS.entrySet().stream()
                .filter(column -> column.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Fields fields(CsvTable.Row row) {
        var values = new HashMap<String, String>();
        columns.forEach((column, name) -> values.put(name, CsvRow.plain(row.cell(column))));
        // Where a column says whether it is cancelled, the title stands for itself.
        if (!values.getOrDefault(CancelMark.STATE, "").isBlank()) values.put(CancelMark.IN_TITLE, "false");
        return new Fields(row.line(), values);
    }

    /** A start with a date is the moment; else its date is in the column date, or in day, which ends at the change of day. */
    private Entry entry(Fields fields) {
        var day = fields.find("day").flatMap(TimeWords::day);
        return new Entry(fields, day, persons(fields), links(fields));
    }

    private static List<Entry.Person> persons(Fields fields) {
        var keys = fields.find("speaker_keys").map(all -> all.split(";")).orElse(new String[0]);
        var persons = new ArrayList<Entry.Person>();
        for (var name : NEXT_NAME.split(fields.text("speakers"))) {
            var key =
                    persons.size() < keys.length ? Optional.of(keys[persons.size()].strip()) : Optional.<String>empty();
            if (!name.isBlank())
                persons.add(new Entry.Person(
                        key, Optional.empty(), name.replace("\\;", ";"), Optional.empty(), Optional.empty()));
        }
        return persons;
    }

    /** An address in each line, with its title behind it. */
    private static List<Entry.Link> links(Fields fields) {
        return fields.text("links")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Entry.Link(parts.length > 1 ? parts[1] : "", parts[0]))
                .toList();
    }
}
