package io.plenary.forms;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.EventId;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.platform.Sql;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers, for the feature that asked: it knows whose they are and who may read them. */
public final class Questionnaires {
    /** Whoever had begun when another version was published still finishes. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final Db db;
    private final InstantSource clock;

    public Questionnaires(Db db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What somebody sends. @param version of the form that they were shown */
    public record Reply(UUID version, List<Answer> answers) {}

    /** A reply that fits the version it was made to. */
    public record Checked(FormVersion version, AnswerSheet sheet) {}

    /**
     * @param shown the version that is asked now
     * @throws Refusal validation by question; stale where the version is no longer taken
     */
    public Checked check(EventId event, Purpose purpose, UUID shown, Optional<Reply> reply) {
        var asked = reply.map(Reply::version).orElse(shown);
        var version = new FormStore(db)
                .find(event, purpose, asked)
                .filter(this::isTaken)
                .orElseThrow(() -> new Refusal(ErrorCode.STALE));
        return new Checked(
                version,
                AnswerSheet.of(version.form(), reply.map(Reply::answers).orElse(List.of())));
    }

    private boolean isTaken(FormVersion version) {
        return version.supersededAt()
                .map(at -> clock.instant().isBefore(at.plus(GRACE)))
                .orElse(true);
    }

    /** In the transaction of what was answered for. */
    public void keep(Sql transaction, UUID subject, Checked checked) {
        new AnswerStore(transaction).put(subject, checked.version().id(), checked.sheet());
    }

    public Optional<AnsweredForm> find(UUID subject) {
        return new AnswerStore(db).find(subject);
    }

    /** @param subjects at most 5,000 */
    public List<AnsweredForm> list(Collection<UUID> subjects) {
        return new AnswerStore(db).list(subjects);
    }

    public Optional<FormVersion> version(EventId event, Purpose purpose, UUID id) {
        return new FormStore(db).find(event, purpose, id);
    }

    /** The draft's readers: whoever is taken off it reads nothing any more, at once. */
    public Form current(EventId event, Purpose purpose) {
        return new FormStore(db).find(event, purpose).map(FormStore.Draft::form).orElse(Form.EMPTY);
    }
}
