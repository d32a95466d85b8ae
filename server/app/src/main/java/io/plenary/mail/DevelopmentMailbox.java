package io.plenary.mail;

import io.plenary.contract.ErrorCode;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the mails that would have left, on installations where nothing leaves; elsewhere it does not exist. */
public final class DevelopmentMailbox {
    private static final int MOST = 200;

    private final OutboxStore store;
    private final boolean open;

    /** @param open only with a loopback origin and without SMTP */
    public DevelopmentMailbox(Db db, boolean open) {
        this.store = new OutboxStore(db);
        this.open = open;
    }

    public record Head(UUID id, String to, String subject, Instant at) {}

    public record Heads(List<Head> mails) {}

    public record Whole(UUID id, String to, String subject, Instant at, String text, Optional<String> calendar) {}

    /** Newest first, at most 200. @throws Refusal not-found where mail really leaves */
    public Heads list() {
        guard();
        return new Heads(store.list(MOST).stream()
                .map(kept -> new Head(kept.id(), kept.to(), kept.subject(), kept.at()))
                .toList());
    }

    /** @throws Refusal not-found */
    public Whole get(UUID id) {
        guard();
        return store.find(id)
                .map(kept -> new Whole(
                        kept.id(),
                        kept.to(),
                        kept.subject(),
                        kept.at(),
                        kept.text().orElse(""),
                        kept.calendar()))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private void guard() {
        if (!open) throw new Refusal(ErrorCode.NOT_FOUND);
    }
}
