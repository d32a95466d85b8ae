package io.plenary.correspondence;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.RegistrationId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.mail.Letters;
import io.plenary.mail.Mail;
import io.plenary.mail.Matter;
import io.plenary.platform.Caller;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters to many: written once, held until somebody releases them. */
final class CircularService {
    private static final int MOST = 100;

    private final Correspondence.Parts parts;
    private final CircularClock clock;

    CircularService(Correspondence.Parts parts, CircularClock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** A letter as its makers see it. @param people who would get it now; @param dueAt absent for one that goes at once */
    record Shown(
            UUID id,
            List<String> audience,
            String moment,
            int minutes,
            List<Circular.Text> texts,
            String state,
            long version,
            int people,
            int told,
            Optional<Instant> dueAt,
            Optional<Instant> doneAt) {}

    record All(List<Shown> circulars, List<String> places) {}

    /** The newest hundred. @throws Refusal auth-required, not-found */
    All list(Caller caller, String slug) {
        var event = parts.events().getOrganised(caller, slug);
        var all = new CircularStore(parts.db()).list(event.id(), MOST);
        return new All(all.stream().map(one -> shown(one, event)).toList(), Wording.words(Circular.PLACES));
    }

    private Shown shown(Circular one, Event event) {
        var plan = one.plan();
        return new Shown(
                one.id(),
                plan.audience(),
                plan.moment().word(),
                plan.minutes(),
                plan.texts(),
                one.state().word(),
                one.version(),
                new ReaderStore(parts.db()).count(event.id(), plan.audience()),
                one.told(),
                dueAt(one, event),
                one.doneAt());
    }

    /** Of one that goes before each session: before the next of them. */
    private Optional<Instant> dueAt(Circular one, Event event) {
        if (one.plan().moment() != Circular.Moment.SESSION) return one.dueAt(event);
        var span = Duration.ofMinutes(one.plan().minutes());
        return new SessionReminderStore(parts.db())
                .next(event.id(), parts.clock().instant().plus(span))
                .map(session -> session.startsAt().minus(span));
    }

    /** Held. @throws Refusal auth-required, not-found; validation; wrong-state for one more than a hundred */
    Shown make(Caller caller, String slug, Circular.Plan plan) {
        var event = parts.events().getOrganised(caller, slug);
        check(plan);
        var store = new CircularStore(parts.db());
        if (store.list(event.id(), MOST).size() == MOST) throw new Refusal(ErrorCode.WRONG_STATE);
        var id = Uuid7.next();
        store.insert(id, event.id(), plan, caller.person());
        return shown(get(event, id), event);
    }

    /** @throws Refusal auth-required, not-found; validation; stale where somebody was faster, or has released it */
    Shown save(Caller caller, Place place, Circular.Plan plan, long version) {
        var event = parts.events().getOrganised(caller, place.slug());
        check(plan);
        var circular = get(event, place.id());
        parts.db().transaction(tx -> {
            if (!new CircularStore(tx).save(circular, plan, version)) throw new Refusal(ErrorCode.STALE);
            tell(tx, caller, event, "edited");
            return true;
        });
        return shown(get(event, place.id()), event);
    }

    /** Which letter of which event. */
    record Place(String slug, UUID id) {}

    /** Goes now, or when it is due. @throws Refusal auth-required, not-found, stale */
    Shown release(Caller caller, Place place, long version) {
        var event = parts.events().getOrganised(caller, place.slug());
        var circular = get(event, place.id());
        parts.db().transaction(tx -> {
            if (!new CircularStore(tx).release(circular, version)) throw new Refusal(ErrorCode.STALE);
            tell(tx, caller, event, "released");
            return true;
        });
        clock.wake();
        return shown(get(event, place.id()), event);
    }

    /** Does not go on, and what waits in the outbox comes back. @throws Refusal auth-required, not-found; wrong-state when all of it has gone */
    Shown hold(Caller caller, Place place) {
        var event = parts.events().getOrganised(caller, place.slug());
        var circular = get(event, place.id());
        parts.db().transaction(tx -> {
            var store = new CircularStore(tx);
            var back = store.isReleased(place.id()) ? parts.outbox().takeBack(tx, place.id()) : 0;
            if (!store.holdAgain(circular, back)) throw new Refusal(ErrorCode.WRONG_STATE);
            if (back > 0) new SessionReminderStore(tx).beginAnew(place.id());
            tell(tx, caller, event, "held");
            return back;
        });
        return shown(get(event, place.id()), event);
    }

    /** Out of the way; what has gone stays in the outbox. @throws Refusal auth-required, not-found */
    void drop(Caller caller, Place place) {
        var event = parts.events().getOrganised(caller, place.slug());
        var circular = get(event, place.id());
        parts.db().transaction(tx -> {
            new CircularStore(tx).drop(circular);
            tell(tx, caller, event, "dropped");
            return parts.outbox().drop(tx, place.id());
        });
    }

    private static void tell(Sql tx, Caller caller, Event event, String what) {
        new EventAudit(tx, caller, event).write("letter." + what, event.id(), new JsonObject());
    }

    private Circular get(Event event, UUID id) {
        return new CircularStore(parts.db())
                .find(event.id(), id)
                .filter(one -> one.state() != Circular.State.DROPPED)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private static void check(Circular.Plan plan) {
        var errors = new ArrayList<Refusal.FieldError>();
        for (var n = 0; n < plan.texts().size(); n++)
            for (var flaw : plan.texts().get(n).template().flaws(Circular.PLACES, false))
                errors.add(new Refusal.FieldError("/texts/" + n + "/" + flaw.part(), flaw.detail()));
        var languages =
                plan.texts().stream().map(Circular.Text::language).distinct().count();
        if (languages < plan.texts().size())
            errors.add(new Refusal.FieldError("/texts", "A language stands here twice."));
        if (!errors.isEmpty()) throw Refusal.fields(errors);
    }

    /** A wording that somebody tries. */
    record Trial(Circular.Text text, Optional<RegistrationId> registration, Optional<ApplicationId> application) {}

    /** What this person would read. @throws Refusal auth-required, not-found, validation */
    Wording.Preview preview(Caller caller, String slug, Trial trial) {
        var event = parts.events().getOrganised(caller, slug);
        check(new Circular.Plan(List.of(), Circular.Moment.RELEASE, 0, List.of(trial.text())));
        var reader = reader(caller, event, trial);
        var letter = example(event, trial, reader);
        return new Wording.Preview(reader.name(), trial.text().language(), letter.subject(), letter.text());
    }

    private Letters.Letter example(Event event, Trial trial, Reader reader) {
        var next = new SessionReminderStore(parts.db())
                .next(event.id(), parts.clock().instant());
        return new CircularLetter(parts.letters(), parts.origin(), event).example(trial.text(), reader, next);
    }

    private Reader reader(Caller caller, Event event, Trial trial) {
        var store = new ReaderStore(parts.db());
        var registered = trial.registration().map(id -> store.find(event.id(), id));
        var applied = trial.application().map(id -> store.findApplicant(event.id(), id));
        if (registered.isEmpty() && applied.isEmpty())
            return WordingService.self(parts.people().get(caller.person()));
        return registered.or(() -> applied).get().orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** The same as a mail to the asking person. @throws Refusal auth-required, not-found, validation, rate-limited */
    void test(Caller caller, String slug, Trial trial) {
        var event = parts.events().getOrganised(caller, slug);
        check(new Circular.Plan(List.of(), Circular.Moment.RELEASE, 0, List.of(trial.text())));
        parts.limits().take(WordingService.TRIES, caller.person().toString());
        var letter = example(event, trial, reader(caller, event, trial));
        var me = parts.people().get(caller.person());
        var matter = Matter.of(event.organisationId().value(), event.id().value());
        parts.outbox()
                .put(parts.db(), new Mail("trial:" + Uuid7.next(), me.email().value(), letter).about(matter));
        parts.outbox().wake();
    }
}
