package io.plenary.applications;

import io.plenary.catalogue.Event;
import io.plenary.catalogue.EventAudit;
import io.plenary.catalogue.EventService;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.ApplicationId;
import io.plenary.contract.ids.PersonId;
import io.plenary.mail.Outbox;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who reads which application, where organisers assign readers: by hand, or dealt. */
public final class ReaderService {
    private final Db db;
    private final EventService events;
    private final Outbox outbox;
    private final ReaderLetters letters;

    public ReaderService(ApplicationService.Parts parts) {
        this.db = parts.db();
        this.events = parts.events();
        this.outbox = parts.outbox();
        this.letters = new ReaderLetters(parts);
    }

    /** How far a reviewer is. @param near so many are not theirs to judge, and wait for somebody else */
    record Progress(PersonId id, String name, int given, int read, int near) {}

    /** By name. @throws Refusal auth-required, not-found for those who do not organise the event */
    List<Progress> list(Caller caller, String slug) {
        var event = events.getOrganised(caller, slug);
        var rules = new ReviewStore(db).rules(event.id());
        var criteria = rules.criteria().stream().map(ReviewRules.Criterion::id).toList();
        return new ReaderStore(db).progress(event, !rules.isForAll(), criteria);
    }

    /** Several to several. @param give otherwise they are taken away */
    record Wish(List<ApplicationId> applications, List<PersonId> reviewers, boolean give) {}

    /** @param skipped pairs that cannot be: too near, decided, or no reviewer any more */
    record Outcome(int changed, int skipped) {}

    /** By hand. @throws Refusal auth-required, not-found; wrong-state where everybody reads everything */
    Outcome assign(Caller caller, String slug, Wish wish) {
        var event = events.getOrganised(caller, slug);
        var wished = wish.applications().stream()
                .flatMap(one -> wish.reviewers().stream().map(reviewer -> new Deal.Seat(one, reviewer)))
                .collect(Collectors.toSet());
        var outcome = db.transaction(tx -> {
            lock(tx, event);
            var store = new ReaderStore(tx);
            var kept = store.list(event.id());
            var chosen = new HashSet<>(wished);
            if (wish.give()) {
                var deal = deal(tx, event);
                chosen.removeIf(seat -> !deal.applications().contains(seat.application()));
                chosen.removeIf(seat -> !deal.reviewers().contains(seat.reviewer()));
                chosen.removeAll(deal.near());
            } else chosen.retainAll(kept);
            var changed = wish.give() ? give(tx, caller, event, chosen) : store.take(chosen);
            var what = wish.give() ? "application.readers-given" : "application.readers-taken";
            if (changed > 0) tell(tx, caller, event, what, new JsonObject().put("readings", changed));
            return new Outcome(changed, wish.give() ? wished.size() - chosen.size() : 0);
        });
        outbox.wake();
        return outcome;
    }

    /** @return how many are new; of these each reviewer is told, once for all */
    private int give(Db.Tx tx, Caller caller, Event event, Collection<Deal.Seat> seats) {
        var given = new ReaderStore(tx).give(seats);
        letters.tell(tx, caller, event, given);
        return given.size();
    }

    private static void lock(Db.Tx tx, Event event) {
        if (!new ReaderStore(tx).lock(event.id())) throw new Refusal(ErrorCode.WRONG_STATE);
    }

    private static void tell(Db.Tx tx, Caller caller, Event event, String what, JsonObject after) {
        new EventAudit(tx, caller, event).write(what, event.id(), after);
    }

    /** What stands now. A seat of somebody who is too near, or is no reviewer any more and has not read, is free again. */
    private static Deal deal(Db.Tx tx, Event event) {
        var store = new ReaderStore(tx);
        var rules = new ReviewStore(tx).rules(event.id());
        var reviewers = store.reviewers(event.organisationId()).stream()
                .map(ReaderStore.Reviewer::id)
                .toList();
        var waiting = new ApplicationStore(tx)
                .list(event.id()).stream()
                        .filter(one -> one.state() == Application.State.SUBMITTED)
                        .map(Application::id)
                        .toList();
        var near = store.near(event.id());
        var read = new ReviewStore(tx)
                .list(event.id()).stream()
                        .filter(one -> one.isDone(rules))
                        .map(one -> new Deal.Seat(one.application(), one.reviewer()))
                        .collect(Collectors.toSet());
        var held = store.list(event.id());
        held.removeIf(seat -> near.contains(seat) || !reviewers.contains(seat.reviewer()));
        held.addAll(read);
        return new Deal(waiting, reviewers, held, near);
    }

    /** @param each readers of each application; @param seed another one deals otherwise */
    record Hand(int each, Optional<Long> seed) {}

    /**
     * Evenly, and only what is still missing.
     *
     * @throws Refusal auth-required, not-found; wrong-state where everybody reads everything
     */
    Deal.Dealt deal(Caller caller, String slug, Hand hand) {
        var event = events.getOrganised(caller, slug);
        var seed = hand.seed().orElse(event.id().value().getLeastSignificantBits() >>> 11);
        var outcome = db.transaction(tx -> {
            lock(tx, event);
            var dealt = deal(tx, event).each(hand.each(), seed);
            var given = give(tx, caller, event, dealt.given());
            var after =
                    new JsonObject().put("each", hand.each()).put("seed", seed).put("readings", given);
            if (given > 0) tell(tx, caller, event, "application.readers-dealt", after);
            return dealt;
        });
        outbox.wake();
        return outcome;
    }
}
