package io.plenary.chat.reports;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.MessageId;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.live.ChatBody;
import io.plenary.contract.live.Topic;
import io.plenary.live.RoomAccess;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;

/** Reporting, looking through and deciding. */
public final class ReportService {
    private static final Limit REPORTING = new Limit("chat-reports", 10, 1, Duration.ofSeconds(30));

    private final Parts parts;

    /** Hides a message in the name of the standing's person, which decides the case of it. */
    @FunctionalInterface
    public interface Hiding {
        void hide(Standing who, Topic topic, MessageId message);
    }

    public record Parts(Db db, RoomLog log, RoomAccess access, RateLimits limits, Hiding hiding) {}

    /** @param note may be empty */
    public record Complaint(Reason reason, String note) {}

    public ReportService(Parts parts) {
        this.parts = parts;
    }

    /**
     * Also by those who may not speak. Said again it replaces the reason.
     *
     * @throws Refusal why the person may not listen here; forbidden for one's own; not-found; rate-limited
     */
    public void report(Caller caller, SessionId session, MessageId message, Complaint complaint) {
        var person = caller.person();
        var standing = parts.access().of(caller, session);
        standing.refusal().ifPresent(code -> {
            throw new Refusal(code);
        });
        parts.limits().take(REPORTING, person.toString());
        var topic = chatOf(session);
        var author = new ReportStore(parts.db())
                .authorOf(topic, message.value())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (author.equals(person)) throw new Refusal(ErrorCode.FORBIDDEN);
        var wish = new ReportStore.Wish(topic, message.value(), person, complaint.reason(), complaint.note());
        tell(session, message, Report.State.OPEN, (tx, at) -> {
            var store = new ReportStore(tx);
            if (!store.open(topic, message.value(), at)) throw new Refusal(ErrorCode.NOT_FOUND);
            store.add(wish, at);
        });
    }

    /** The desk hears which message it is about and looks the rest up: its log holds no word of it. */
    private void tell(SessionId session, MessageId message, Report.State state, Draft.Effect effect) {
        var desk = Topic.of(Topic.Kind.DESK, session);
        var body = new ChatBody.DeskReport(message.value(), state.word());
        parts.log().append(Draft.ofServer(desk, body).with(effect)).orThrow();
    }

    /** @throws Refusal forbidden; not-found */
    public Report.Cases list(Caller caller, SessionId session, Report.State state) {
        moderator(caller, session);
        return new Report.Cases(new ReportStore(parts.db()).list(chatOf(session), state));
    }

    /** @throws Refusal forbidden; not-found */
    public Report.HiddenMessages hidden(Caller caller, SessionId session) {
        moderator(caller, session);
        return new Report.HiddenMessages(new ReportStore(parts.db()).hidden(chatOf(session)));
    }

    /** Kept lets the message stand; hidden takes it away. @throws Refusal forbidden; not-found; target-removed */
    public void resolve(Caller caller, SessionId session, MessageId message, Report.State outcome) {
        var standing = moderator(caller, session);
        if (outcome == Report.State.HIDDEN) hide(standing, message);
        else close(caller.person(), session, message, outcome);
    }

    /** The words go and the case is closed in one transaction; what the desk hears afterwards is news of it. */
    private void hide(Standing standing, MessageId message) {
        var session = standing.session().id();
        if (!new ReportStore(parts.db()).isKnown(chatOf(session), message.value()))
            throw new Refusal(ErrorCode.NOT_FOUND);
        parts.hiding().hide(standing, chatOf(session), message);
        tell(session, message, Report.State.HIDDEN, Draft.Effect.NONE);
    }

    private void close(PersonId by, SessionId session, MessageId message, Report.State outcome) {
        tell(session, message, outcome, (tx, at) -> {
            if (!new ReportStore(tx).close(chatOf(session), message.value(), outcome, by))
                throw new Refusal(ErrorCode.NOT_FOUND);
        });
    }

    private Standing moderator(Caller caller, SessionId session) {
        caller.required();
        var standing = parts.access().of(caller, session);
        if (!standing.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        return standing;
    }

    private static Topic chatOf(SessionId session) {
        return Topic.of(Topic.Kind.CHAT, session);
    }
}
