package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomAccess;
import io.plenary.live.Standing;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/** Where hosts put a question: approved, taken up, answered, dismissed, brought back. */
public final class MarkService {
    private final Db db;
    private final QuestionLogs logs;
    private final VoteService votes;
    private final RoomAccess access;
    private final InstantSource clock;

    MarkService(Db db, QuestionLogs logs, VoteService votes, RoomAccess access, InstantSource clock) {
        this.db = db;
        this.logs = logs;
        this.votes = votes;
        this.access = access;
        this.clock = clock;
    }

    /** @param clientId the same one again moves nothing; @param reason told to the author, when it is dismissed */
    public record Move(String clientId, QuestionId question, QuestionState next, Optional<String> reason) {}

    /** One change as it is stored and told. */
    private record Step(Topic topic, Optional<LiveEvent.Author> by, LiveBody.Logged body, Optional<Integer> second) {}

    /**
     * Keeps the second of session time when answering begins.
     *
     * @return its place in the public log; empty for what only the desk sees
     * @throws Refusal forbidden; not-found; wrong-state
     */
    public OptionalLong mark(Standing who, Move move) {
        who.refusal().ifPresent(code -> {
            throw new Refusal(code);
        });
        if (!who.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        var session = who.session().id();
        var peek = found(new QuestionStore(db).find(session, move.question()));
        if (peek.movedBy().filter(move.clientId()::equals).isPresent()) return OptionalLong.empty();
        check(peek, move.next());
        var step = step(who, peek, move);
        var draft = QuestionLogs.draft(step.by(), move.clientId(), step.topic(), step.body())
                .about(peek.id().value())
                .with((tx, at) -> {
                    var store = new QuestionStore(tx);
                    var now = found(store.hold(session, move.question()));
                    check(now, move.next());
                    if (now.state() != peek.state()) throw new Refusal(ErrorCode.WRONG_STATE);
                    store(store, session, now, move, step.second(), at);
                });
        var seq = logs.append(draft).orThrow();
        tell(who, peek, move);
        return step.topic().kind() == Topic.Kind.QA ? OptionalLong.of(seq) : OptionalLong.empty();
    }

    private static QuestionStore.Held found(Optional<QuestionStore.Held> question) {
        return question.filter(one -> one.state() != QuestionState.WITHDRAWN)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    /** What others were laid under stays until they are separated; separating is not marking. */
    private static void check(QuestionStore.Held question, QuestionState next) {
        var holdsOthers = next == QuestionState.DISMISSED && question.bears();
        if (holdsOthers
                || question.state() == QuestionState.MERGED
                || !question.state().mayBecome(next)) throw new Refusal(ErrorCode.WRONG_STATE);
    }

    private Step step(Standing who, QuestionStore.Held question, Move move) {
        var session = who.session().id();
        var id = question.id().value();
        var open = QuestionLogs.open(session);
        var isPublic = question.state().isPublic();
        var none = Optional.<Integer>empty();
        if (move.next() == QuestionState.DISMISSED)
            return isPublic
                    ? new Step(open, Optional.empty(), new QaBody.Removed(id), none)
                    : new Step(QuestionLogs.desk(session), who.author(), decided(question, move), none);
        if (!isPublic) {
            var unnamed = question.unnamed().map(Unnamed::word);
            return new Step(open, question.name(), new QaBody.Asked(id, question.text(), unnamed), none);
        }
        var second = move.next() == QuestionState.ANSWERING ? secondOf(session) : none;
        return new Step(open, who.author(), new QaBody.Marked(id, move.next().word(), second), second);
    }

    private static void store(
            QuestionStore store,
            SessionId session,
            QuestionStore.Held question,
            Move move,
            Optional<Integer> second,
            Instant at) {
        store.move(question.id(), move.next(), move.clientId());
        if (move.next() == QuestionState.DISMISSED) {
            store.takeAway(question.id(), move.reason());
            store.takeOutOfLog(QuestionLogs.open(session), question.id());
        } else if (question.state().isPublic()) store.answering(question.id(), second);
        else store.publish(question.id(), at);
    }

    private void tell(Standing who, QuestionStore.Held question, Move move) {
        var session = who.session().id();
        var wasPublic = question.state().isPublic();
        var dismissed = move.next() == QuestionState.DISMISSED;
        if (wasPublic == dismissed) logs.tellDesk(who, decided(question, move));
        if (!wasPublic && !dismissed) votes.tell(session, question.id());
        logs.tellAuthor(session, question, move.next(), move.reason());
    }

    private static QaBody.DeskDecided decided(QuestionStore.Held question, Move move) {
        return new QaBody.DeskDecided(
                question.id().value(),
                move.next().word(),
                move.reason(),
                question.text(),
                question.name(),
                question.unnamed().map(Unnamed::word));
    }

    private Optional<Integer> secondOf(SessionId session) {
        var now = clock.instant();
        return access.stage(session)
                .liveSince()
                .filter(since -> !now.isBefore(since))
                .map(since -> Math.toIntExact(Duration.between(since, now).toSeconds()));
    }
}
