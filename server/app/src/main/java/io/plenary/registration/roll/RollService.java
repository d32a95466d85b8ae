package io.plenary.registration.roll;

import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.forms.AnswerSheet;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.registration.SeatGrants;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Takes many in at once, inside a transaction: people, registrations, seats, answers, letters; all of it or nothing. */
public final class RollService {
    private static final int AT_ONCE = 500;

    private final Parts parts;
    private final RollLetters letters;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            Questionnaires forms,
            Outbox outbox,
            Letters letters,
            RateLimits limits,
            SeatGrants seats,
            String origin) {}

    public RollService(Parts parts) {
        this.parts = parts;
        this.letters = new RollLetters(parts.letters(), parts.origin());
    }

    Parts parts() {
        return parts;
    }

    /** @param form what the questions are asked in, for answers that are brought along; @param calendar for the letters */
    record Book(Event event, Optional<FormVersion> form, Terms terms, String calendar) {}

    /** Before the transaction: the calendar of a series asks for its sessions. */
    Book book(Event event, Optional<FormVersion> form, Terms terms) {
        return new Book(event, form, terms, parts.events().calendarOf(event));
    }

    /** The seats are locked from here on. @return what became of each, in their order */
    List<Roll.Entry> bring(Sql tx, Book book, List<Newcomer> newcomers) {
        var event = book.event();
        new RollStore(tx).lock(event.id());
        parts.seats().goFirst(tx, event);
        var entries = Roll.plan(tx, event, newcomers, book.terms());
        entries.stream()
                .filter(Roll.Entry::comesIn)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> bringSome(tx, book, some));
        return entries;
    }

    private void bringSome(Sql tx, Book book, List<Roll.Entry> some) {
        var store = new RollStore(tx);
        var people = some.stream().map(Roll.Entry::newcomer).map(Newcomer::person);
        parts.people().makeAll(tx, people.toList());
        var made = store.register(book.event().id(), some, book.terms());
        book.form().ifPresent(form -> keepAnswers(tx, form, some, made));
        if (book.terms().letters()) write(tx, book, made);
    }

    private void keepAnswers(Sql tx, FormVersion form, List<Roll.Entry> some, List<RollStore.Made> made) {
        Map<String, AnswerSheet> given = some.stream()
                .map(Roll.Entry::newcomer)
                .filter(one -> one.answers().isPresent())
                .collect(Collectors.toMap(
                        one -> one.email().value(), one -> one.answers().get()));
        Map<UUID, AnswerSheet> sheets = new HashMap<>();
        for (var one : made)
            if (given.containsKey(one.email())) sheets.put(one.id().value(), given.get(one.email()));
        if (!sheets.isEmpty()) parts.forms().keepAll(tx, form, sheets);
    }

    private void write(Sql tx, Book book, List<RollStore.Made> made) {
        var byId = parts
                .people()
                .list(tx, made.stream().map(RollStore.Made::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        var tokens = made.stream().map(one -> Secrets.token()).toList();
        var links = new java.util.ArrayList<RollStore.Link>();
        var mails = new java.util.ArrayList<io.plenary.mail.Mail>();
        for (var n = 0; n < made.size(); n++) {
            var one = made.get(n);
            var hash = HexFormat.of().formatHex(Secrets.hash(tokens.get(n)));
            links.add(new RollStore.Link(hash, one.id().value()));
            var sent = new RollLetters.Sent(tokens.get(n), book.terms().by().name(), book.calendar());
            mails.add(letters.brought(byId.get(one.person()), book.event(), one, sent));
        }
        new RollStore(tx).links(links);
        parts.outbox().putAll(tx, mails);
    }
}
