package io.plenary.mail;

import io.plenary.contract.ids.Uuid7;
import io.plenary.platform.Db;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The mails about one event, for those who may see them: callers have judged that. What only the recipient may know (links
 * that let in, codes) is masked before it leaves this package.
 */
public final class EventOutbox {
    private final EventOutboxStore store;
    private final Db db;
    private final Outbox outbox;

    public EventOutbox(Db db, Outbox outbox) {
        this.db = db;
        this.store = new EventOutboxStore(db);
        this.outbox = outbox;
    }

    /** Newest first. @param after continue after this one */
    public record Filter(Optional<SentMail.State> state, String search, Optional<UUID> after, int limit) {}

    /** How many are in each state. */
    public record Counts(long waiting, long held, long sent, long failed, long bounced, long dropped) {}

    public List<SentMail> list(UUID event, Filter filter) {
        return store.list(event, filter);
    }

    public Counts counts(UUID event) {
        return store.counts(event);
    }

    public Optional<SentMail> find(UUID event, UUID mail) {
        return store.find(event, mail);
    }

    /** Does not leave before it is released. @return false when it has left, or cannot be held */
    public boolean hold(UUID event, UUID mail) {
        return store.hold(event, mail);
    }

    public boolean release(UUID event, UUID mail) {
        var released = store.release(event, mail);
        outbox.wake();
        return released;
    }

    /** Never leaves. */
    public boolean drop(UUID event, UUID mail) {
        return store.drop(event, mail);
    }

    /** Other words for one that is held. @return false when it is not held, or holds something secret */
    public boolean edit(UUID event, UUID mail, String subject, String text) {
        var found = store.find(event, mail).filter(SentMail::isEditable);
        return found.isPresent() && store.edit(event, mail, OneLine.of(subject), text.strip());
    }

    /** In a sender's hands, so that nothing about it can be changed for some minutes. */
    public boolean isLeaving(UUID event, UUID mail) {
        return store.isLeaving(event, mail);
    }

    /** Once more: one that failed tries again, of one that was sent a copy goes. @return false where it is too old to have words */
    public boolean resend(UUID event, UUID mail) {
        var again = db.transaction(tx -> {
            var inside = new EventOutboxStore(tx);
            return inside.retry(event, mail) || inside.copy(event, mail, Uuid7.next());
        });
        outbox.wake();
        return again;
    }
}
