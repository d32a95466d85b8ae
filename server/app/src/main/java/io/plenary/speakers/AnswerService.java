package io.plenary.speakers;

import io.plenary.accounts.Audit;
import io.plenary.accounts.Person;
import io.plenary.accounts.PersonName;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Begun;
import io.plenary.accounts.SignInService.Vouched;
import io.plenary.accounts.SignInService.Wanted;
import io.plenary.calendar.CalendarFile;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SpeakerId;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Caller.Reach;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.plenary.programme.agenda.AgendaService;
import io.plenary.programme.draft.SpeakerBook;
import io.plenary.speakers.agreement.Agreement;
import io.plenary.speakers.agreement.Agreements;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Speakers answer: by the link of their letter, or signed in with the address it went to. A link that was passed on must not
 * open somebody's account, so it signs in only where nobody has ever used the address; everybody else signs in as always.
 */
public final class AnswerService {
    private static final Limit FAILURES = new Limit("speakers' links, failures", 5, 5, Duration.ofMinutes(15));
    private static final String ZONE = "UTC";

    private final Parts parts;
    private final AskingService asking;
    private final SpeakerLetters letters;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            SignInService signIns,
            AgendaService agenda,
            RateLimits limits,
            Letters letters,
            Outbox outbox,
            String origin) {}

    /** From where a token came. */
    public record Sender(Caller before, String address, String agent, String locale) {}

    /** @param word to the organisers, may be empty; @param agreement to being recorded, of those who come */
    public record Answer(boolean comes, String word, Optional<Agreement.Reply> agreement) {}

    /** @param begun the sign-in of somebody who is new here */
    public record Answered(Engagement engagement, Optional<Begun> begun) {}

    private record Given(Invited invited, Event event, Answer answer) {}

    public AnswerService(Parts parts, AskingService asking) {
        this.parts = parts;
        this.asking = asking;
        letters = new SpeakerLetters(parts.letters(), parts.origin());
    }

    /** What a link asks; looking uses nothing up. @throws Refusal link-expired, rate-limited, organisation-suspended */
    Engagement look(String token, String network) {
        var store = new InvitedStore(parts.db());
        var invited = store.findByToken(token).orElseThrow(() -> failed(network));
        parts.events().getStanding(invited.event());
        store.seen(invited.speaker());
        return engagement(invited).orElseThrow(() -> failed(network));
    }

    /** @throws Refusal link-expired, rate-limited, organisation-suspended; stale where another wording on recordings stands */
    Answered answer(String token, Answer answer, Sender sender) {
        var asked = new InvitedStore(parts.db()).findByToken(token).orElseThrow(() -> failed(sender.address()));
        var event = parts.events().getStanding(asked.event());
        var newcomer = parts.db()
                .transaction(tx -> new InvitedStore(tx)
                        .take(token)
                        .map(one -> answer(tx, new Given(one, event, answer), sender.locale())))
                .orElseThrow(() -> failed(sender.address()));
        var engagement = told(asked).orElseThrow(() -> failed(sender.address()));
        var begun = newcomer.map(person -> parts.signIns()
                .signIn(sender.before(), new Wanted(person, Reach.FULL, Vouched.BY_MAIL), sender.agent()));
        return new Answered(engagement, begun);
    }

    /** @return somebody whose address nobody has ever signed in with, now that they come */
    private Optional<PersonId> answer(Sql tx, Given given, String locale) {
        if (given.answer().comes()) return confirm(tx, given, locale);
        decline(tx, given, Optional.empty());
        return Optional.empty();
    }

    private Refusal failed(String network) {
        parts.limits().take(FAILURES, network);
        return new Refusal(ErrorCode.LINK_EXPIRED);
    }

    private Optional<PersonId> confirm(Sql tx, Given given, String locale) {
        var email = given.invited().email();
        var isNew = !parts.people().isInUse(tx, email);
        var profile = new PersonService.Profile(nameOf(tx, given.invited()), locale, ZONE);
        var person = parts.people().findOrMake(tx, email, profile).id();
        parts.people().verify(tx, person);
        bind(tx, given, person);
        return Optional.of(person).filter(id -> isNew);
    }

    /** As the programme calls them, where that may be anybody's name. */
    private static PersonName nameOf(Sql tx, Invited one) {
        var planned = SpeakerBook.planned(tx, one.event()).speakers().stream()
                .filter(speaker -> speaker.id().equals(one.speaker()))
                .findFirst();
        try {
            return planned.map(speaker -> PersonName.of(speaker.name())).orElseGet(() -> PersonName.until(one.email()));
        } catch (Refusal unfit) {
            // A programme may call somebody "Moderator"; an account may not.
            return PersonName.until(one.email());
        }
    }

    private void bind(Sql tx, Given given, PersonId person) {
        var one = given.invited();
        var word = AskingService.clean(given.answer().word());
        new InvitedStore(tx).answer(one.speaker(), Asking.CONFIRMED, Optional.of(person), word);
        SpeakerBook.bind(tx, one.event(), one.speaker(), Optional.of(person));
        audit(tx, given, person, "speaker.confirmed");
        given.answer().agreement().ifPresent(reply -> agree(tx, given, person, reply));
        if (one.state() != Asking.CONFIRMED) parts.outbox().put(tx, confirmation(tx, given));
    }

    private static void agree(Sql tx, Given given, PersonId person, Agreement.Reply reply) {
        var event = given.event();
        var speaker = given.invited().speaker();
        Agreements.answer(tx, new Agreements.Place(event.organisationId(), event.id(), speaker, person), reply);
        audit(tx, given, person, AgreementService.actionOf(reply));
    }

    /** @param by absent where a link alone says no */
    private static void decline(Sql tx, Given given, Optional<PersonId> by) {
        var one = given.invited();
        var word = AskingService.clean(given.answer().word());
        new InvitedStore(tx).answer(one.speaker(), Asking.DECLINED, by, word);
        SpeakerBook.bind(tx, one.event(), one.speaker(), Optional.empty());
        by.or(one::person).ifPresent(person -> audit(tx, given, person, "speaker.declined"));
    }

    private static void audit(Sql tx, Given given, PersonId person, String action) {
        var target = given.invited().speaker().toString();
        var line = new Audit.Line(given.event().organisationId(), person, action, target);
        new Audit(tx).write(line, new JsonObject(), new JsonObject());
    }

    private Mail confirmation(Sql tx, Given given) {
        var one = given.invited();
        var speakers = Speakers.of(tx, given.event());
        var to = speakers.to(parts.people().find(tx, one.email()), one.email(), one.speaker());
        var about = speakers.about(one.speaker());
        var mail = letters.confirmation(to, about);
        var released =
                about.sessions().stream().filter(Slot::released).map(Slot::id).toList();
        if (!given.event().published() || released.isEmpty()) return mail;
        var entries = parts.agenda().sessions(tx, released, to.locale()).stream()
                .map(session -> session.entry(parts.origin()))
                .toList();
        return mail.withCalendar(CalendarFile.of(entries, parts.clock().instant()));
    }

    /** What I confirmed or am asked, the soonest event first. */
    List<Engagement> listMine(Caller caller) {
        var person = OwnPart.person(caller);
        var all = new InvitedStore(parts.db()).listFor(person);
        return all.stream()
                .map(this::engagement)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(one -> one.event().startsAt()))
                .toList();
    }

    /** @throws Refusal not-found, also for a speaker that is somebody else */
    Engagement getMine(Caller caller, SpeakerId id) {
        return engagement(OwnPart.get(parts.db(), OwnPart.person(caller), id))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** Also another time: who confirmed may have to decline. @throws Refusal not-found; stale as with a link */
    Engagement answerMine(Caller caller, SpeakerId id, Answer answer) {
        var person = OwnPart.person(caller);
        var asked = OwnPart.get(parts.db(), person, id);
        var event = parts.events().get(asked.event());
        parts.db().transaction(tx -> {
            var store = new InvitedStore(tx);
            if (asked.person().isPresent()) store.keep(asked);
            // Whoever takes it back waits for this, or was quicker: then there is nothing to answer.
            store.find(asked.event(), id);
            var given = new Given(OwnPart.get(tx, person, id), event, answer);
            if (answer.comes()) bind(tx, given, person);
            else decline(tx, given, Optional.of(person));
            return true;
        });
        return told(asked).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** After the answer is stored. */
    private Optional<Engagement> told(Invited one) {
        parts.outbox().wake();
        var now = new InvitedStore(parts.db()).get(one.speaker());
        var engagement = now.flatMap(this::engagement);
        engagement.ifPresent(given -> asking.changed(given.sessions()));
        return engagement;
    }

    private Optional<String> nameOf(PersonId id) {
        return parts.people().find(id).map(Person::name).map(PersonName::value);
    }

    /** Empty where the programme has nobody of that id any more. */
    private Optional<Engagement> engagement(Invited one) {
        var event = parts.events().get(one.event());
        var speakers = Speakers.of(parts.db(), event);
        return speakers.find(one.speaker()).map(planned -> engagement(one, event, speakers));
    }

    private Engagement engagement(Invited one, Event event, Speakers speakers) {
        return new Engagement(
                one.speaker(),
                speakers.find(one.speaker()).orElseThrow().name(),
                event.summaryAt(parts.clock().instant()),
                one.state(),
                one.person().equals(Optional.of(one.by())) ? Optional.empty() : nameOf(one.by()),
                one.message(),
                one.word(),
                one.answeredAt(),
                speakers.slotsOf(one.speaker()),
                Agreements.of(parts.db(), event.organisationId(), one.speaker()));
    }
}
