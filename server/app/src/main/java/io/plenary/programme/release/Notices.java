package io.plenary.programme.release;

import io.plenary.catalogue.EventService;
import io.plenary.contract.ids.SessionId;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Db;
import io.plenary.platform.Look;
import io.plenary.platform.Lookout;
import io.plenary.platform.Rounds;
import io.plenary.platform.Words;
import io.plenary.programme.agenda.AgendaService;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people of releases: on one virtual thread, so many at a time, each step a transaction that puts their mails into
 * the outbox and notes how far it came. Who dies in between has told these people or has not, and another goes on there.
 * While an event is not public its news waits; what has gathered by then is told as one.
 */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int STEP = 100;
    private static final int MOST_OPEN = 20;
    private static final Duration LOOK = Duration.ofSeconds(5);
    /** Steps that failed are tried again. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final Parts parts;
    private final NoticeLetter letter;
    private final Rounds rounds = new Rounds("notices", ROUND, this::round);

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            AgendaService agenda,
            Outbox outbox,
            Letters letters,
            String origin) {}

    public Notices(Parts parts) {
        this(parts, (release, reader) -> release.number() + ":" + reader.id());
    }

    Notices(Parts parts, BiFunction<Release, Reader, String> key) {
        this.parts = parts;
        this.letter = new NoticeLetter(parts.letters(), parts.origin(), key);
    }

    public void start(Lookout lookout) {
        rounds.start();
        lookout.add(Look.every(LOOK, rounds::wake));
    }

    /** After a release: looks at once instead of at the next round. */
    public void wake() {
        rounds.wake();
    }

    /** A step for every event with news that not everybody knows yet. @return whether there is more to tell */
    boolean round() {
        try {
            var goesOn = false;
            for (var one : new NoticeStore(parts.db()).open(MOST_OPEN)) goesOn |= stepOrSay(one);
            return goesOn;
        } catch (RuntimeException away) {
            // The database may be away for a while; the notices wait there, and so does this loop.
            LOG.atWarn().addKeyValue("cause", away.toString()).log("round of notices failed");
            return false;
        }
    }

    /** One that fails does not keep the others from being told. */
    private boolean stepOrSay(NoticeStore.Open one) {
        try {
            return step(one);
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .addKeyValue("event", one.event())
                    .addKeyValue("releases", one.numbers())
                    .addKeyValue("cause", failure.toString())
                    .log("people could not be told of a release");
            return false;
        }
    }

    private boolean step(NoticeStore.Open open) {
        var release = Together.of(releases(open));
        var event = parts.events().get(open.event());
        var news = news(new News(event, release, List.of(), Told.changes(release.changes()), List.of()), "en");
        var changed = news.changes().keySet();
        var readers = changed.isEmpty()
                ? List.<Reader>of()
                : new NoticeStore(parts.db()).next(open, changed, release.releasedAt(), STEP);
        var mails = mails(readers, news);
        var goesOn = parts.db().transaction(tx -> {
            var store = new NoticeStore(tx);
            if (!store.hold(open)) return false;
            if (!mails.isEmpty()) parts.outbox().putAll(tx, mails);
            var last = readers.isEmpty()
                    ? open.until()
                    : Optional.of(readers.getLast().id());
            last.ifPresentOrElse(person -> store.advance(open, person), () -> store.done(open));
            return last.isPresent();
        });
        parts.outbox().wake();
        return goesOn;
    }

    private List<Release> releases(NoticeStore.Open open) {
        var store = new ReleaseStore(parts.db());
        return open.numbers().stream()
                .map(number -> store.find(open.event(), number).orElseThrow())
                .toList();
    }

    private List<Mail> mails(List<Reader> readers, News english) {
        var byLanguage = new HashMap<String, News>(Map.of("en", english));
        var mails = new ArrayList<Mail>();
        for (var reader : readers) {
            var language = Words.language(reader.locale());
            var news = byLanguage.computeIfAbsent(language, other -> news(english, other));
            written(reader, news).ifPresent(mails::add);
        }
        return mails;
    }

    /** One person with an address or a zone that is none must not keep all others from being told. */
    private Optional<Mail> written(Reader reader, News news) {
        try {
            return Optional.of(letter.write(reader, news));
        } catch (IllegalArgumentException | DateTimeException unwritable) {
            LOG.atWarn()
                    .addKeyValue("person", reader.id())
                    .addKeyValue("cause", unwritable.toString())
                    .log("somebody could not be written to");
            return Optional.empty();
        }
    }

    /** With titles of that language; only what is not over yet. */
    private News news(News told, String language) {
        var now = parts.clock().instant();
        var sessions = parts.agenda().sessions(told.changes().keySet(), language).stream()
                .filter(one -> Told.isToCome(told.changes().get(one.id()), one.ends(), now))
                .toList();
        var changes = new HashMap<>(told.changes());
        var ids = new HashSet<SessionId>();
        sessions.forEach(one -> ids.add(one.id()));
        changes.keySet().retainAll(ids);
        var entries = told.entries().isEmpty() && !ids.isEmpty()
                ? parts.events().calendarAfter(told.event(), ids)
                : told.entries();
        return new News(told.event(), told.release(), sessions, changes, entries);
    }

    /** Lets the step under way finish, for at most five seconds. */
    @Override
    public void close() {
        rounds.close();
    }
}
