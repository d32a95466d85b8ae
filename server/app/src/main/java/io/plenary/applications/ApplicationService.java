package io.plenary.applications;

import io.plenary.accounts.PersonName;
import io.plenary.accounts.PersonService;
import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.files.FileService;
import io.plenary.forms.FormVersion;
import io.plenary.forms.Purpose;
import io.plenary.forms.Questionnaires;
import io.plenary.mail.Letters;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Applying: a draft that is kept while it is typed, sending it, changing it until the deadline, withdrawing it. */
public final class ApplicationService {
    private final Parts parts;
    private final ApplicationLetters letters;

    /** What it is made of. @param origin of the pages, without a trailing slash */
    public record Parts(
            Db db,
            InstantSource clock,
            EventService events,
            PersonService people,
            Questionnaires forms,
            Outbox outbox,
            Letters letters,
            String origin,
            FileService files) {}

    public ApplicationService(Parts parts) {
        this.parts = parts;
        this.letters = new ApplicationLetters(parts.letters(), parts.origin());
    }

    /** What one needs to apply. @param form that is asked now; @param mine absent before one begins */
    record Sheet(
            Application.Window window,
            Optional<FormVersion> form,
            Optional<Application> mine,
            Endorsement.Rule rule,
            Optional<Endorsement> endorsement) {}

    /** @throws Refusal auth-required, not-found */
    Sheet get(Caller caller, String slug) {
        var person = caller.person();
        var event = parts.events().get(caller, slug);
        var mine = new ApplicationStore(parts.db()).find(event.id(), person);
        var endorsements = new EndorsementStore(parts.db());
        return new Sheet(
                window(event),
                parts.forms().shown(event.id(), Purpose.APPLICATION),
                mine,
                endorsements.rule(event.id()),
                mine.map(Application::id).flatMap(endorsements::find));
    }

    private Application.Window window(Event event) {
        var calledOff = parts.events().isCalledOff(event.id());
        return Application.Window.of(event, calledOff, parts.clock().instant());
    }

    /** A draft to begin with; one that is there stays. @throws Refusal auth-required, not-found, registration-closed, … */
    Sheet begin(Caller caller, String slug, String notice) {
        var person = parts.people().get(caller.person());
        var event = parts.events().get(caller, slug);
        checkOpen(event);
        var beginning = new ApplicationStore.Beginning(person.name().value(), notice);
        new ApplicationStore(parts.db()).begin(ApplicationId.next(), event.id(), person.id(), beginning);
        return get(caller, slug);
    }

    private void checkOpen(Event event) {
        if (!event.published()) throw new Refusal(ErrorCode.WRONG_STATE);
        switch (window(event)) {
            case NOT_YET -> throw new Refusal(ErrorCode.REGISTRATION_NOT_OPEN);
            case CLOSED -> throw new Refusal(ErrorCode.REGISTRATION_CLOSED);
            case OPEN -> {}
        }
    }

    /** @throws Refusal auth-required, not-found; registration-closed; wrong-state once it was answered; stale */
    Application save(Caller caller, ApplicationId id, ApplicationStore.Draft draft) {
        var mine = changeable(caller, id);
        parts.db().transaction(tx -> {
            var typed = new Questionnaires.Draft(mine.event(), Purpose.APPLICATION, id.value(), draft.answers());
            var answers = parts.forms().keepDraft(tx, typed);
            var name = PersonName.of(draft.name()).value();
            var kept = new ApplicationStore.Draft(draft.version(), name, answers);
            if (!new ApplicationStore(tx).save(mine.id(), kept)) throw new Refusal(ErrorCode.STALE);
            return kept;
        });
        return new ApplicationStore(parts.db()).find(id, caller.person()).orElseThrow();
    }

    /** One's own that may still be changed. */
    Application changeable(Caller caller, ApplicationId id) {
        var mine = own(caller, id);
        if (!mine.state().isOpen()) throw new Refusal(ErrorCode.WRONG_STATE);
        checkOpen(parts.events().getFor(caller, mine.event()));
        return mine;
    }

    private Application own(Caller caller, ApplicationId id) {
        return new ApplicationStore(parts.db())
                .find(id, caller.person())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /**
     * What somebody had before them when they sent it.
     *
     * @param version of the draft
     * @param form the version that was shown; absent, it counts as an answer to what is asked now
     */
    record LookedAt(long version, Optional<UUID> form) {}

    /**
     * The draft as it stands is what counts.
     *
     * @throws Refusal auth-required, not-found; registration-closed; wrong-state; stale; validation by question
     */
    Application submit(Caller caller, ApplicationId id, LookedAt seen) {
        var mine = changeable(caller, id);
        var event = parts.events().getFor(caller, mine.event());
        var person = parts.people().get(caller.person());
        if (mine.version() != seen.version()) throw new Refusal(ErrorCode.STALE);
        checkEndorser(mine);
        var checked = seen.form()
                .or(() -> parts.forms().shown(event.id(), Purpose.APPLICATION).map(FormVersion::id))
                .map(asked -> checked(mine, asked));
        var sent = parts.db().transaction(tx -> {
            var store = new ApplicationStore(tx);
            store.lock(id, caller.person())
                    .filter(now -> now.version() == seen.version())
                    .orElseThrow(() -> new Refusal(ErrorCode.STALE));
            checked.ifPresent(one -> parts.forms().keep(tx, id.value(), one, mine.draft()));
            store.submit(mine);
            var now = store.find(id, caller.person()).orElseThrow();
            parts.outbox().put(tx, letters.received(person, event, now));
            return now;
        });
        parts.outbox().wake();
        return sent;
    }

    /** Somebody must have been asked; the letter itself may come until the deadline. */
    private void checkEndorser(Application mine) {
        var store = new EndorsementStore(parts.db());
        var isMissing = store.rule(mine.event()) == Endorsement.Rule.REQUIRED
                && store.find(mine.id())
                        .filter(one -> one.state() != Endorsement.State.DECLINED)
                        .isEmpty();
        if (isMissing) throw Refusal.field("/endorsement", "This is needed.");
    }

    private Questionnaires.Checked checked(Application one, UUID asked) {
        var reply = Optional.of(new Questionnaires.Reply(asked, one.draft()));
        return parts.forms().check(one.event(), Purpose.APPLICATION, asked, reply);
    }

    /** Once is enough. @throws Refusal auth-required, not-found; wrong-state once it was answered */
    void withdraw(Caller caller, ApplicationId id) {
        var mine = own(caller, id);
        if (!new ApplicationStore(parts.db()).withdraw(mine.id())) throw new Refusal(ErrorCode.WRONG_STATE);
    }

    /** With its event. */
    record Mine(Application application, Event event) {}

    /** The newest first. @throws Refusal auth-required */
    List<Mine> list(Caller caller) {
        var all = new ApplicationStore(parts.db()).listOf(caller.person());
        Map<?, Event> events =
                parts.events().getAll(all.stream().map(Application::event).toList());
        return all.stream()
                .filter(one -> events.containsKey(one.event()))
                .map(one -> new Mine(one, events.get(one.event())))
                .toList();
    }
}
