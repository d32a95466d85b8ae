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
    private final Rounds rounds = new Rounds("notices", ROUND, () -> round() > 0);

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db, EventService events, AgendaService agenda, Outbox outbox, Letters letters, String origin) {}

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

    /** A step for every release that is not told of yet. @return people who were told */
    int round() {
        try {
            var told = 0;
            for (var one : new NoticeStore(parts.db()).open(MOST_OPEN)) told += stepOrSay(one);
            return told;
        } catch (RuntimeException away) {
            // The database may be away for a while; the notices wait there, and so does this loop.
            LOG.atWarn().addKeyValue("cause", away.toString()).log("round of notices failed");
            return 0;
        }
    }

    /** One that fails does not keep the others from being told. */
    private int stepOrSay(NoticeStore.Open one) {
        try {
            return step(one);
        } catch (RuntimeException failure) {
            LOG.atWarn()
                    .addKeyValue("event", one.event())
                    .addKeyValue("release", one.number())
                    .addKeyValue("cause", failure.toString())
                    .log("people could not be told of a release");
            return 0;
        }
    }

    private int step(NoticeStore.Open one) {
        var store = new NoticeStore(parts.db());
        var release =
                new ReleaseStore(parts.db()).find(one.event(), one.number()).orElseThrow();
        var event = parts.events().get(one.event());
        var news = news(new News(event, release, List.of(), Told.changes(release.changes()), List.of()), "en");
        var changed = news.changes().keySet();
        var readers = event.published() && !changed.isEmpty()
                ? store.next(one, changed, release.releasedAt(), STEP)
                : List.<Reader>of();
        if (readers.isEmpty()) {
            store.done(one);
            return 0;
        }
        var mails = mails(readers, news);
        var isOurs = parts.db().transaction(tx -> {
            if (!new NoticeStore(tx).advance(one, readers.getLast().id())) return false;
            parts.outbox().putAll(tx, mails);
            return true;
        });
        parts.outbox().wake();
        return isOurs ? readers.size() : 0;
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
        var sessions = parts.agenda().sessions(told.changes().keySet(), language).stream()
                .filter(one -> Told.isToCome(
                        told.changes().get(one.id()), one.ends(), told.release().releasedAt()))
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
