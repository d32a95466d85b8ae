package io.plenary.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import io.plenary.accounts.PersonService;
import io.plenary.accounts.SignInService;
import io.plenary.accounts.SignInService.Vouched;
import io.plenary.accounts.SignInService.Wanted;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.catalogue.Programmes;
import io.plenary.catalogue.SessionSummary;
import io.plenary.catalogue.Slot;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The link that came with a seat. In the browser that asked for it, it signs in as far as registrations reach; in any
 * other only together with a code that is mailed to the same address. It works until the event ends.
 */
public final class PersonalLinkService {
    private static final Limit FAILURES = new Limit("personal link, failures", 5, 5, Duration.ofMinutes(15));
    private static final Limit CODES = new Limit("personal link, codes", 3, 3, Duration.ofMinutes(15));
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final int CODE_DIGITS = 8;
    private static final int CODE_TRIES = 5;

    private final Parts parts;
    private final RegistrationLetters letters;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            Programmes programmes,
            PersonService people,
            SignInService signIns,
            Outbox outbox,
            Letters letters,
            RateLimits limits,
            String origin) {}

    public PersonalLinkService(Parts parts) {
        this.parts = parts;
        this.letters = new RegistrationLetters(parts.letters(), parts.origin());
    }

    /** From where a token came. @param before who the browser was until now; @param browser its own random name */
    public record Sender(Caller before, String address, String agent, String browser) {}

    public enum State {
        SIGNED_IN,
        CODE_SENT;

        @JsonValue
        public String word() {
            return this == SIGNED_IN ? "signed-in" : "code-sent";
        }
    }

    /**
     * @param sessionId where something happens right now
     * @param begun the new sign-in; absent when the browser was signed in as this person, or has to show a code
     * @param toAgree others registered the person, who is asked now
     */
    public record Opening(
            State state,
            String slug,
            Optional<SessionId> sessionId,
            Optional<SignInService.Begun> begun,
            boolean toAgree) {}

    static boolean isGood(Event event, Instant now) {
        return now.isBefore(event.endsAt()) || event.live().isPresent();
    }

    /** @throws Refusal link-expired; rate-limited after 5 failures of one network, or 3 codes, in 15 minutes */
    public Opening open(String token, Sender sender) {
        var link = find(token, sender);
        var event = parts.events().get(link.event());
        if (link.proven() || isSamePerson(link, sender)) return signIn(link, event, sender);
        parts.limits().take(CODES, link.registration().toString());
        sendCode(token, link, event, sender.browser());
        return new Opening(State.CODE_SENT, event.slug(), Optional.empty(), Optional.empty(), false);
    }

    /** @throws Refusal link-expired, code-wrong; rate-limited after 5 failures of one network in 15 minutes */
    public Opening confirm(String token, String code, Sender sender) {
        var link = find(token, sender);
        var proven = new PersonalLinkStore(parts.db()).prove(token, sender.browser(), code, CODE_TRIES);
        if (!proven) throw failed(sender, ErrorCode.CODE_WRONG);
        return signIn(link, parts.events().get(link.event()), sender);
    }

    private PersonalLinkStore.Link find(String token, Sender sender) {
        var now = parts.clock().instant();
        return new PersonalLinkStore(parts.db())
                .find(token, sender.browser())
                .filter(link -> isGood(parts.events().get(link.event()), now))
                .orElseThrow(() -> failed(sender, ErrorCode.LINK_EXPIRED));
    }

    private Refusal failed(Sender sender, ErrorCode code) {
        var wait = parts.limits().waitFor(FAILURES, sender.address());
        return wait > 0 ? Refusal.tooFast(wait) : new Refusal(code);
    }

    private static boolean isSamePerson(PersonalLinkStore.Link link, Sender sender) {
        return sender.before().findPerson().filter(link.person()::equals).isPresent();
    }

    private void sendCode(String token, PersonalLinkStore.Link link, Event event, String browser) {
        var person = parts.people().get(link.person());
        var code = Secrets.digits(CODE_DIGITS);
        parts.db().transaction(tx -> {
            new PersonalLinkStore(tx).putCode(token, browser, code, CODE_LIFE);
            return parts.outbox().put(tx, letters.code(person, event, code, CODE_LIFE.toMinutes()));
        });
        parts.outbox().wake();
    }

    /** Who is signed in as this person stays so: the link reaches less than a full sign-in. */
    private Opening signIn(PersonalLinkStore.Link link, Event event, Sender sender) {
        var session = now(event);
        if (isSamePerson(link, sender))
            return new Opening(State.SIGNED_IN, event.slug(), session, Optional.empty(), link.open());
        parts.people().verify(parts.db(), link.person());
        var begun = parts.signIns()
                .signIn(
                        sender.before(),
                        new Wanted(link.person(), Caller.Reach.REGISTRATION, Vouched.BY_MAIL),
                        sender.agent());
        return new Opening(State.SIGNED_IN, event.slug(), session, Optional.of(begun), link.open());
    }

    /** The session that is live, or else the one whose lobby is open. */
    private Optional<SessionId> now(Event event) {
        if (event.live().isPresent()) return event.live().map(Event.Live::session);
        var now = parts.clock().instant();
        return parts
                .programmes()
                .slots(List.of(event.id()), Optional.empty())
                .getOrDefault(event.id(), List.of())
                .stream()
                .filter(slot -> slot.stage() != SessionSummary.Stage.IN_PERSON)
                .filter(slot -> slot.state() == SessionSummary.State.SCHEDULED && !slot.cancelled())
                .filter(slot -> !now.isBefore(slot.opensAt()))
                .findFirst()
                .map(Slot::id);
    }
}
