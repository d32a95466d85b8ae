package io.plenary.demo.content;

import io.plenary.contract.StrictJson;
import io.plenary.contract.ids.OrganisationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.demo.DemoPeople;
import io.plenary.organisations.OrganisationService;
import io.plenary.platform.Db;
import io.plenary.platform.Sql;
import io.plenary.stage.broadcast.AssetId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Loads the demo once, in one transaction, and keeps it alive on later starts. Awaits. */
public final class DemoContent {
    private static final Duration BEGAN = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    /** A machine with much else to do takes its time, and other nodes start at the same moment. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final long LOOK_NANOS = 100_000_000;

    private final Db db;
    private final InstantSource clock;
    private final DemoPeople people;
    private final OrganisationService organisations;

    public DemoContent(Db db, InstantSource clock, DemoPeople people, OrganisationService organisations) {
        this.db = db;
        this.clock = clock;
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * What the picture and the talk of the demo need to know.
     *
     * @param live the webinar that is live until somebody ends it
     * @param recorded the webinar whose recording is published
     * @param asset name of the recording's folder, 32 hexadecimal digits
     * @param day on which the times were last made to fit
     */
    public record Loaded(SessionId live, SessionId recorded, String asset, LocalDate day) {
        private Loaded on(LocalDate other) {
            return new Loaded(live, recorded, asset, other);
        }
    }

    /**
     * Harmless when it is loaded already. Whoever comes while somebody else loads it waits without a lock: one would be
     * given up after seconds, and with it the start.
     *
     * @param recordingSeconds length of the recording that the media layer lays out
     */
    public Loaded load(int recordingSeconds) {
        var until = System.nanoTime() + LONGEST.toNanos();
        for (var loaded = attempt(recordingSeconds); ; loaded = attempt(recordingSeconds)) {
            if (loaded.isPresent()) return loaded.get();
            if (System.nanoTime() > until)
                throw new IllegalStateException("somebody else has loaded the demo for minutes");
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Absent while somebody else loads it. */
    private Optional<Loaded> attempt(int recordingSeconds) {
        var now = clock.instant();
        return db.transaction(tx -> {
            var store = new DemoStore(tx);
            if (!store.tryLock()) return Optional.empty();
            var note = store.findNote();
            if (note.isPresent()) return Optional.of(keepAlive(store, read(note.get()), now));
            var loaded = insert(tx, recordingSeconds, now);
            store.note(StrictJson.write(loaded));
            return Optional.of(loaded);
        });
    }

    private static Loaded read(String note) {
        var json = StrictJson.read(note.getBytes(StandardCharsets.UTF_8));
        return new Loaded(
                SessionId.of(json.path("live").asText()),
                SessionId.of(json.path("recorded").asText()),
                json.path("asset").asText(),
                LocalDate.parse(json.path("day").asText()));
    }

    private Loaded insert(Sql tx, int recordingSeconds, Instant now) {
        var script = Script.programmes();
        var houses = new ArrayList<OrganisationId>();
        for (var one : script)
            houses.add(organisations
                    .create(tx, one.organisation().name(), one.organisation().hue())
                    .id());
        var store = new DemoStore(tx);
        var everybody = new DemoRows.People(people.seed(tx, houses), guests(store));
        var rows = new ArrayList<DemoRows>();
        for (var n = 0; n < script.size(); n++) rows.add(new DemoRows(script.get(n), houses.get(n), everybody, now));
        rows.forEach(store::programme);
        new DemoWordsStore(tx).insert(Script.vocabulary());
        var asset = AssetId.random().value();
        var recorded = only(rows, "ended");
        store.recording(recorded, asset, recordingSeconds);
        return new Loaded(only(rows, "live"), recorded, asset, today(now));
    }

    private static List<PersonId> guests(DemoStore store) {
        var guests = Script.guests().stream()
                .map(one -> new DemoStore.GuestRow(PersonId.next(), one.name(), one.email(), one.locale(), one.zone()))
                .toList();
        store.guests(guests);
        return guests.stream().map(DemoStore.GuestRow::id).toList();
    }

    private static SessionId only(List<DemoRows> rows, String state) {
        return rows.stream()
                .flatMap(one -> one.sessions.stream())
                .filter(session -> session.state().equals(state))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Whole days pass for what is to come; what is live began a little while ago. */
    private static Loaded keepAlive(DemoStore store, Loaded loaded, Instant now) {
        var slugs = Script.programmes().stream().map(Script.Programme::slug).toList();
        var days = (int) ChronoUnit.DAYS.between(loaded.day(), today(now));
        if (days > 0) store.moveOn(days, slugs);
        var began = now.truncatedTo(ChronoUnit.MINUTES).minus(BEGAN);
        store.keepLive(loaded.live(), began, began.plus(HOUR));
        store.frameEvents(slugs);
        var kept = days > 0 ? loaded.on(today(now)) : loaded;
        store.note(StrictJson.write(kept));
        return kept;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
