package io.plenary.exchange.read;

import io.plenary.exchange.read.ImportInvalid.Reason;
import io.plenary.programme.plan.Plan;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects what a format finds, and settles at the end what only the whole file can say: what repeats, who is who. Used
 * by one thread for one file.
 */
final class Gathering {
    static final int MOST_SESSIONS = 5_000;
    private static final int NAME = 200;
    private static final int PERSON = 480;
    private static final int BIO = 10_000;

    private final LinkedHashSet<String> tracks = new LinkedHashSet<>();
    private final Map<String, ReadRoom> rooms = new LinkedHashMap<>();
    private final Map<String, Found> sessions = new LinkedHashMap<>();
    private final List<Entry.Person> mentions = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Warning> warnings = new ArrayList<>();
    private String title = "";
    private String place = "";
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<LocalTime> dayChange = Optional.empty();
    private int events;

    private record Found(ReadSession session, List<Entry.Person> persons) {}

    void title(String words) {
        title = CleanText.line(words, 300);
    }

    /** Words that name a city, for guessing. */
    void place(String words) {
        place = CleanText.line(words, 1_000);
    }

    void zone(String id) {
        try {
            zone = id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException unknown) {
            zone = Optional.empty();
        }
    }

    /** Taken when it is before noon. */
    void dayChange(Optional<LocalTime> hour) {
        dayChange = hour.filter(one -> one.isBefore(LocalTime.NOON));
    }

    LocalTime dayChange() {
        return dayChange.orElse(Plan.DAY_CHANGE);
    }

    void room(ReadRoom room) {
        var name = CleanText.line(room.name(), NAME);
        if (!name.isEmpty()) rooms.putIfAbsent(name, new ReadRoom(name, room.guid(), room.capacity()));
    }

    void track(String words) {
        var name = CleanText.line(words, NAME);
        if (!name.isEmpty()) tracks.add(name);
    }

    void warn(Warning.Code code, int line, String subject) {
        warnings.add(new Warning(code, line, subject));
    }

    void add(Entry entry) {
        if (++events > MOST_SESSIONS) throw new ImportInvalid(Reason.TOO_MANY, entry.line());
        var session = new SessionReader(this, entry).session();
        if (session.isEmpty()) return;
        var one = session.get();
        if (sessions.containsKey(one.key())) {
            warn(Warning.Code.REPEATED, one.line(), one.text().title());
            return;
        }
        sessions.put(one.key(), new Found(one, people(entry)));
        one.track().ifPresent(tracks::add);
        one.room().ifPresent(name -> room(new ReadRoom(name, Optional.empty(), Optional.empty())));
    }

    /** It is in the file, but nothing can be made of it. */
    void unread(String key) {
        unread.add(key);
    }

    private List<Entry.Person> people(Entry entry) {
        var clean = entry.persons().stream()
                .map(Gathering::clean)
                .filter(person -> !person.name().isEmpty())
                .toList();
        mentions.addAll(clean);
        return clean;
    }

    private static Entry.Person clean(Entry.Person person) {
        return new Entry.Person(
                person.guid().map(text -> CleanText.line(text, NAME)).filter(text -> !text.isEmpty()),
                person.number().map(text -> CleanText.line(text, NAME)).filter(text -> !text.isEmpty()),
                CleanText.line(person.name(), PERSON),
                person.bio().map(text -> CleanText.rich(text, BIO).html()).filter(text -> !text.isEmpty()),
                person.affiliation().map(text -> CleanText.line(text, NAME)).filter(text -> !text.isEmpty()));
    }

    /** @throws ImportInvalid when there is no session in it */
    ReadProgramme finish(ReadProgramme.Format format, Set<Carried> carried) {
        if (sessions.isEmpty()) throw new ImportInvalid(Reason.NO_SESSIONS, 0);
        var who = new Who(mentions);
        return new ReadProgramme(
                format,
                title,
                zone,
                place,
                dayChange,
                List.copyOf(tracks),
                List.copyOf(rooms.values()),
                who.speakers(),
                sessions.values().stream().map(found -> spokenBy(found, who)).toList(),
                Set.copyOf(unread),
                Set.copyOf(carried),
                events,
                List.copyOf(warnings));
    }

    private static ReadSession spokenBy(Found found, Who who) {
        var one = found.session();
        return new ReadSession(
                one.line(),
                one.key(),
                one.text(),
                one.type(),
                one.track(),
                one.room(),
                one.language(),
                one.starts(),
                one.length(),
                one.day(),
                one.doNotRecord(),
                one.cancelled(),
                found.persons().stream().map(who::keyOf).distinct().toList(),
                one.links());
    }
}
