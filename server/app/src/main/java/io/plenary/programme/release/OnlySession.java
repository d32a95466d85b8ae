package io.plenary.programme.release;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.contract.ids.PersonId;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.draft.Difference;
import io.plenary.programme.draft.DraftService;
import io.plenary.programme.plan.PlannedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an event of one session is moved, the session goes along: a release of that change alone, of which people are told,
 * and which leaves everything else of a draft in the draft.
 */
public final class OnlySession {
    private static final Duration LONGEST = Duration.ofHours(24);

    private final DraftService drafts;

    public OnlySession(DraftService drafts) {
        this.drafts = drafts;
    }

    /** From when until when an event lasts. */
    public record Span(Instant startsAt, Instant endsAt) {
        private Duration length() {
            return Duration.between(startsAt, endsAt);
        }
    }

    /** An event that moves, and who moves it. */
    public record Move(EventId event, Span from, Span to, PersonId by) {}

    /**
     * In the transaction that moves the event, which holds its row. What has begun stays where it is, and so does what does not
     * lie in the event as it was.
     *
     * @return what is to be told once it is stored
     */
    public Optional<Release> follow(Db.Tx tx, Move move) {
        var event = move.event();
        var before = drafts.released(tx, event);
        if (before.sessions().size() != 1) return Optional.empty();
        var old = before.sessions().getFirst();
        if (old.cancelled() || drafts.isFixed(tx, event, old.id())) return Optional.empty();
        var now = moved(old, move).orElse(old);
        var after = before.withSessions(List.of(now));
        var difference = Difference.between(before, after);
        if (difference.isEmpty()) return Optional.empty();
        var store = new ReleaseStore(tx);
        var number = store.next(event);
        if (!new PublicStore(tx).write(event, before, after)) throw new Refusal(ErrorCode.NOT_FOUND);
        var wish = new Release.Wish(UUID.randomUUID(), number, "", store.isKnown(event));
        store.insert(event, number, wish, move.by(), difference.changes());
        if (wish.tell()) store.tell(event, number);
        store.audit(move.by(), event, number, difference);
        drafts.follow(tx, event, new DraftService.Moved(old, now), new DraftService.Made(number, move.by()));
        return store.find(event, number);
    }

    /** As long as the event where it was; otherwise as far as all of the event is moved. */
    private static Optional<PlannedSession> moved(PlannedSession old, Move move) {
        var from = move.from();
        var to = move.to();
        if (new Span(old.startsAt(), old.endsAt()).equals(from))
            return Optional.of(old.movedTo(to.startsAt(), to.endsAt()))
                    .filter(one -> to.length().compareTo(LONGEST) <= 0);
        var isWithin =
                !old.startsAt().isBefore(from.startsAt()) && !old.endsAt().isAfter(from.endsAt());
        if (!isWithin || !from.length().equals(to.length())) return Optional.empty();
        var by = Duration.between(from.startsAt(), to.startsAt());
        return Optional.of(old.movedTo(old.startsAt().plus(by), old.endsAt().plus(by)));
    }
}
