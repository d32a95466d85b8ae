package io.plenary.registration;

import io.plenary.accounts.EmailAddress;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventPage;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.Uuid7;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.registration.sessions.SessionSeat;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Codes that let people in: one for many, or one for each of several addresses, who are written to. */
public final class InvitationService {
    private static final int MOST = 100_000;
    private static final int OWN_CODE = 12;

    private final RegistrationService.Parts parts;
    private final Db db;
    private final EventService events;
    private final Outbox outbox;
    private final RegistrationLetters letters;

    InvitationService(RegistrationService.Parts parts, RegistrationLetters letters) {
        this.parts = parts;
        this.db = parts.db();
        this.events = parts.events();
        this.outbox = parts.outbox();
        this.letters = letters;
    }

    /**
     * What organisers ask for.
     *
     * @param code of one for many; absent for one that is made up
     * @param emails to each of whom one of their own is sent, for one use
     */
    record Order(
            Optional<String> code,
            List<String> emails,
            String note,
            int most,
            Optional<Instant> expiresAt,
            boolean late,
            Optional<String> locale) {}

    /** What a code opens: the event as its page shows it, what is asked of those who register, and what they choose from. */
    record Opening(EventPage page, Optional<FormVersion> asked, List<SessionSeat> sessions) {}

    /** For whoever was sent a code of an event that only the invited see. @throws Refusal not-found, rate-limited by network */
    Opening open(String slug, String code, String network, String language) {
        var opened = new InvitationStore(db).findOpened(slug, code);
        if (opened.isEmpty()) {
            parts.limits().take(RegistrationService.WRONG_CODES, network);
            throw new Refusal(ErrorCode.NOT_FOUND);
        }
        var id = opened.get();
        return new Opening(
                events.asPublic(id, language),
                parts.forms().shown(id, Purpose.REGISTRATION),
                parts.sessions().offered(db, id, language));
    }

    /** The newest first. @throws Refusal auth-required, not-found */
    List<Invitation> list(Caller caller, String slug) {
        return new InvitationStore(db).list(events.getOrganised(caller, slug).id(), MOST);
    }

    /** @throws Refusal auth-required, not-found; email-invalid; slug-taken where the event has this code */
    List<Invitation> make(Caller caller, String slug, Order order) {
        var event = events.getOrganised(caller, slug);
        var made = order.emails().isEmpty()
                ? List.of(one(order, order.code().orElseGet(InvitationService::ownCode), Optional.empty()))
                : order.emails().stream()
                        .map(email -> EmailAddress.of(email).value())
                        .distinct()
                        .map(email -> one(order, ownCode(), Optional.of(email)))
                        .toList();
        db.transaction(tx -> {
            var store = new InvitationStore(tx);
            for (var one : made)
                if (!store.insert(event.id(), one, caller.person())) throw new Refusal(ErrorCode.SLUG_TAKEN);
            new EventAudit(tx, caller, event)
                    .write("code.made", event.id(), new JsonObject().put("codes", made.size()));
            return outbox.putAll(tx, mails(event, order, made).toList());
        });
        outbox.wake();
        return made;
    }

    private Stream<Mail> mails(Event event, Order order, List<Invitation> made) {
        var locale =
                order.locale().orElse(event.languages().stream().findFirst().orElse("en"));
        return made.stream().filter(one -> one.email().isPresent()).map(one -> letters.invitation(locale, event, one));
    }

    private static Invitation one(Order order, String code, Optional<String> email) {
        var most = email.isPresent() ? 1 : order.most();
        return new Invitation(
                Uuid7.next(),
                Invitation.plain(code),
                email,
                order.note().strip(),
                most,
                0,
                order.expiresAt(),
                order.late(),
                Optional.empty());
    }

    private static String ownCode() {
        return Secrets.token()
                .replaceAll("[^A-Za-z0-9]", "")
                .substring(0, OWN_CODE)
                .toUpperCase(Locale.ROOT);
    }

    /** Nobody comes in by it any more; whoever did stays. @throws Refusal auth-required, not-found */
    void end(Caller caller, String slug, UUID id) {
        var event = events.getOrganised(caller, slug);
        db.transaction(tx -> {
            if (!new InvitationStore(tx).end(event.id(), id)) throw new Refusal(ErrorCode.NOT_FOUND);
            new EventAudit(tx, caller, event).write("code.ended", event.id(), new JsonObject());
            return id;
        });
    }
}
