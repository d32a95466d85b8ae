package io.plenary.speakers;

import io.plenary.accounts.Audit;
import io.plenary.accounts.EmailAddress;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.plenary.platform.Sql;
import io.plenary.programme.draft.SpeakerBook;
import io.plenary.programme.plan.PlannedSpeaker;
import io.plenary.speakers.agreement.Agreement;
import io.plenary.speakers.agreement.Agreements;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Organisers ask the speakers of their programme to come, remind them, and take an invitation back. */
public final class AskingService {
    static final int DAYS = 30;
    private static final Limit BY_ORGANISER = new Limit("speakers' letters, organiser", 10, 30, Duration.ofMinutes(1));

    private final Parts parts;
    private final SpeakerLetters letters;
    private final List<Consumer<Set<SessionId>>> listeners = new CopyOnWriteArrayList<>();

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            EventService events,
            PersonService people,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            String origin) {}

    /** Where a speaker reads mail. */
    public record Address(SpeakerId speaker, String email) {}

    /** Who is to be written to, and what the organiser adds; may be empty. */
    public record Wish(List<SpeakerId> speakers, String message) {}

    /** @param letter to the first of them, without the secret; absent where nobody is written to */
    public record Preview(int people, int left, Optional<String> recipient, Optional<Letters.Letter> letter) {}

    /** @param left of those named: they have answered, have no address, or were written to just now */
    public record Sent(int people, int left) {}

    public AskingService(Parts parts) {
        this.parts = parts;
        letters = new SpeakerLetters(parts.letters(), parts.origin());
    }

    /** Hears on this node, after it is stored, of sessions in which somebody began or ceased to speak. */
    public void onChange(Consumer<Set<SessionId>> listener) {
        listeners.add(listener);
    }

    void changed(List<Slot> slots) {
        var sessions = slots.stream().map(Slot::id).collect(Collectors.toSet());
        listeners.forEach(listener -> listener.accept(sessions));
    }

    /** In the order of the plan. @throws Refusal auth-required, not-found */
    List<SpeakerRow> list(Caller caller, String slug) {
        var event = parts.events().getOrganised(caller, slug);
        var speakers = Speakers.of(parts.db(), event);
        var invited = byId(parts.db(), event);
        var agreements = Agreements.of(parts.db(), event.organisationId(), event.id());
        return speakers.planned().speakers().stream()
                .map(one -> row(speakers, one, Optional.ofNullable(invited.get(one.id())), agreements.apply(one.id())))
                .toList();
    }

    private static Map<SpeakerId, Invited> byId(Sql sql, Event event) {
        var byId = new HashMap<SpeakerId, Invited>();
        for (var one : new InvitedStore(sql).list(event.id())) byId.put(one.speaker(), one);
        return byId;
    }

    private static SpeakerRow row(
            Speakers all, PlannedSpeaker speaker, Optional<Invited> invited, Optional<Agreement.State> agreement) {
        // Whoever was bound without a letter has said yes somewhere else.
        var unasked = speaker.person().isPresent() ? Asking.CONFIRMED : Asking.NONE;
        return new SpeakerRow(
                speaker.id(),
                speaker.name(),
                speaker.affiliation(),
                invited.map(Invited::state).orElse(unasked),
                invited.map(one -> one.email().value()),
                invited.map(Invited::letters).orElse(0),
                invited.flatMap(Invited::sentAt),
                invited.flatMap(Invited::seenAt),
                invited.flatMap(Invited::answeredAt),
                invited.map(Invited::word).orElse(""),
                all.isPending(speaker),
                all.slotsOf(speaker.id()),
                agreement);
    }

    /**
     * Notes where speakers read mail; nobody is written to by it. Another address voids the link that went to the one before.
     *
     * @throws Refusal auth-required, not-found, email-invalid, wrong-state for somebody who was asked there, has confirmed, or
     *     speaks already without having been asked
     */
    void note(Caller caller, String slug, List<Address> addresses) {
        var event = parts.events().getOrganised(caller, slug);
        parts.db().transaction(tx -> {
            var store = new InvitedStore(tx);
            var known = SpeakerBook.planned(tx, event.id()).speakers().stream()
                    .collect(Collectors.toMap(PlannedSpeaker::id, one -> one));
            for (var one : addresses) {
                var speaker = known.get(one.speaker());
                if (speaker == null) throw new Refusal(ErrorCode.NOT_FOUND);
                var email = EmailAddress.of(one.email());
                var speaks = speaker.person().isPresent()
                        && store.find(event.id(), one.speaker()).isEmpty();
                if (speaks || !store.note(event.id(), one.speaker(), email, caller.person()))
                    throw new Refusal(ErrorCode.WRONG_STATE);
            }
            return true;
        });
    }

    /** What would be sent now. @throws Refusal auth-required, not-found */
    Preview preview(Caller caller, String slug, Wish wish) {
        var event = parts.events().getOrganised(caller, slug);
        var speakers = Speakers.of(parts.db(), event);
        var written = writable(parts.db(), event, wish.speakers());
        var left = wish.speakers().size() - written.size();
        if (written.isEmpty()) return new Preview(0, left, Optional.empty(), Optional.empty());
        var first = written.getFirst();
        var to = to(parts.db(), speakers, first);
        var asked =
                new SpeakerLetters.Request(caller.required().name(), clean(wish.message()), letters.linkTo("…"), DAYS);
        var letter = letters.invitation(to, speakers.about(first.speaker()), asked);
        return new Preview(written.size(), left, Optional.of(first.email().value()), Optional.of(letter));
    }

    /**
     * Writes to each of them who has not answered: the first letter, or a reminder with a new link.
     *
     * @throws Refusal auth-required, not-found, rate-limited
     */
    Sent ask(Caller caller, String slug, Wish wish) {
        var event = parts.events().getOrganised(caller, slug);
        parts.limits().take(BY_ORGANISER, caller.person().toString());
        var sent = parts.db().transaction(tx -> {
            var speakers = Speakers.of(tx, event);
            var mails = new ArrayList<Mail>();
            for (var one : writable(tx, event, wish.speakers())) mails.add(ask(tx, caller, speakers, one, wish));
            parts.outbox().putAll(tx, mails);
            return mails.size();
        });
        parts.outbox().wake();
        return new Sent(sent, wish.speakers().size() - sent);
    }

    private Mail ask(Sql tx, Caller caller, Speakers speakers, Invited one, Wish wish) {
        var token = Secrets.token();
        var message = clean(wish.message());
        new InvitedStore(tx).send(one.speaker(), message, caller.person(), token);
        audit(tx, caller, speakers.event(), one.state() == Asking.NOTED ? "speaker.asked" : "speaker.reminded", one);
        var to = to(tx, speakers, one);
        var about = speakers.about(one.speaker());
        var asked = new SpeakerLetters.Request(caller.required().name(), message, letters.linkTo(token), DAYS);
        return letters.mail(to, about, letters.invitation(to, about, asked));
    }

    private static List<Invited> writable(Sql sql, Event event, Collection<SpeakerId> wanted) {
        var store = new InvitedStore(sql);
        var now = store.now();
        var planned = SpeakerBook.planned(sql, event.id()).speakers().stream()
                .map(PlannedSpeaker::id)
                .collect(Collectors.toSet());
        return wanted.stream()
                .distinct()
                .filter(planned::contains)
                .sorted(Comparator.comparing(SpeakerId::value))
                .map(id -> store.find(event.id(), id))
                .flatMap(Optional::stream)
                .filter(one -> one.mayBeWrittenAt(now))
                .toList();
    }

    /**
     * The link opens nothing from now on, and whoever had confirmed speaks no longer. They are told, if ever written to.
     *
     * @throws Refusal auth-required, not-found
     */
    void withdraw(Caller caller, String slug, SpeakerId id) {
        var event = parts.events().getOrganised(caller, slug);
        var speakers = Speakers.of(parts.db(), event);
        parts.db().transaction(tx -> {
            var store = new InvitedStore(tx);
            var one = store.find(event.id(), id);
            var bound = speakers.find(id).flatMap(PlannedSpeaker::person).isPresent();
            if (one.isEmpty() && !bound) throw new Refusal(ErrorCode.NOT_FOUND);
            // A row on which an answer at this very moment waits.
            if (one.isEmpty()) speakers.find(id).flatMap(PlannedSpeaker::person).ifPresent(who -> store.keep(who, id));
            store.withdraw(id);
            SpeakerBook.bind(tx, event.id(), id, Optional.empty());
            one.filter(was -> was.letters() > 0 && was.state() != Asking.WITHDRAWN && was.state() != Asking.DECLINED)
                    .ifPresent(was -> parts.outbox().put(tx, withdrawal(tx, speakers, was)));
            var line = new Audit.Line(event.organisationId(), caller.person(), "speaker.withdrawn", id.toString());
            new Audit(tx).write(line, new JsonObject(), new JsonObject());
            return true;
        });
        parts.outbox().wake();
        changed(speakers.slotsOf(id));
    }

    private Mail withdrawal(Sql sql, Speakers speakers, Invited one) {
        return letters.withdrawal(to(sql, speakers, one), speakers.about(one.speaker()));
    }

    private SpeakerLetters.To to(Sql sql, Speakers speakers, Invited one) {
        return speakers.to(parts.people().find(sql, one.email()), one.email(), one.speaker());
    }

    private static void audit(Sql tx, Caller caller, Event event, String action, Invited one) {
        var line = new Audit.Line(
                event.organisationId(), caller.person(), action, one.speaker().toString());
        new Audit(tx).write(line, new JsonObject(), new JsonObject());
    }

    /** Lines stay, what no page can show goes. */
    static String clean(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n]]+", " ").strip();
    }
}
