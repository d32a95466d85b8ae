package io.plenary.registration.extension;

import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Giving one person more time, and taking it back. */
public final class ExtensionService {
    private static final int MOST = 500;

    private final Parts parts;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            Outbox outbox,
            Letters letters,
            String origin) {}

    public ExtensionService(Parts parts) {
        this.parts = parts;
    }

    /** The newest first. @throws Refusal auth-required, not-found */
    List<Extension> list(Caller caller, String slug) {
        var event = parts.events().getOrganised(caller, slug);
        return new ExtensionStore(parts.db()).list(event.id(), MOST);
    }

    /**
     * The person is written to, in both zones.
     *
     * @throws Refusal auth-required, not-found; validation for a moment that has passed, or after the end of the event
     */
    List<Extension> give(Caller caller, String slug, EmailAddress email, Instant until) {
        var event = parts.events().getOrganised(caller, slug);
        if (!until.isAfter(parts.clock().instant())) throw Refusal.field("/until", "This moment has passed.");
        if (until.isAfter(event.endsAt())) throw Refusal.field("/until", "This is after the end of the event.");
        var id = Uuid7.next();
        var letter = letter(event, email, until, id);
        parts.db().transaction(tx -> {
            var store = new ExtensionStore(tx);
            store.put(id, event.id(), new ExtensionStore.Wish(email.value(), until), caller.person());
            var detail = new JsonObject().put("after", until.toString());
            store.audit(caller.person(), "deadline.extended", event.id(), detail);
            return parts.outbox().put(tx, letter);
        });
        parts.outbox().wake();
        return list(caller, slug);
    }

    private Mail letter(Event event, EmailAddress email, Instant until, UUID id) {
        var person = parts.people().find(email);
        var locale = person.map(Person::locale)
                .orElseGet(() -> event.languages().stream().findFirst().orElse("en"));
        var zone = person.map(Person::zone).orElse(event.zone());
        var letter = parts.letters()
                .write(
                        locale,
                        "deadline-extended",
                        event.title(),
                        Letters.when(until, locale, zone),
                        Letters.when(until, locale, event.zone()),
                        parts.origin() + "/e/" + event.slug(),
                        event.organisation().name());
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        return new Mail("deadline-extended:" + id, email.value(), letter).about(matter);
    }

    /** From this moment on the deadline of all counts again. @throws Refusal auth-required, not-found */
    void end(Caller caller, String slug, UUID id) {
        var event = parts.events().getOrganised(caller, slug);
        parts.db().transaction(tx -> {
            var store = new ExtensionStore(tx);
            Optional<Instant> until = store.end(event.id(), id);
            var before = until.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            var detail = new JsonObject().put("before", before.toString());
            store.audit(caller.person(), "deadline.restored", event.id(), detail);
            return id;
        });
    }
}
