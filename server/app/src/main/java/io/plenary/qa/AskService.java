package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.QaBody;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.live.log.Outcome;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What authors do: ask, find better words, take back. */
public final class AskService {
    static final int MOST_CHARACTERS = 1_000;
    private static final Limit ASKING = new Limit("questions", 5, 1, Duration.ofSeconds(10));

    private final Db db;
    private final QuestionLogs logs;
    private final RateLimits limits;

    AskService(Db db, QuestionLogs logs, RateLimits limits) {
        this.db = db;
        this.logs = logs;
        this.limits = limits;
    }

    /**
     * Asked again with the same client id, it is asked once.
     *
     * @return its place in the public log; empty for one that waits for approval
     * @throws Refusal why nothing may be asked here; question-invalid; rate-limited; busy; unavailable
     */
    public OptionalLong ask(Standing who, String clientId, String raw, boolean anonymous) {
        var session = who.session().id();
        var settings = new AskingStore(db).settings(session);
        mayAsk(who, settings, anonymous);
        var text = SaidText.of(raw, MOST_CHARACTERS, ErrorCode.QUESTION_INVALID);
        var author = QuestionLogs.authorOf(who);
        var person = new PersonId(author.id());
        if (new QuestionStore(db).isAsked(session, Optional.of(person), clientId)) return OptionalLong.empty();
        limits.take(ASKING, person.toString());
        var waits = settings.moderated()
                && !who.rights().moderate()
                && !who.rights().speak();
        var asked = new QuestionStore.Asked(
                Uuid7.next(),
                session,
                Optional.of(person),
                Optional.of(author).filter(named -> !anonymous),
                anonymous ? Optional.of(Unnamed.ANONYMOUS) : Optional.empty(),
                clientId,
                text,
                waits ? QuestionState.WAITING : QuestionState.OPEN);
        var seq = store(asked);
        logs.tellAuthor(session, person, asked.id(), asked.state(), Optional.empty());
        return waits ? OptionalLong.empty() : seq;
    }

    private static void mayAsk(Standing who, QuestionSettings settings, boolean anonymous) {
        (settings.late() ? who.refusal() : who.refusalToSay()).ifPresent(AskService::refuse);
        if (!settings.asking() && !who.rights().moderate()) throw new Refusal(ErrorCode.QUESTIONS_CLOSED);
        if (anonymous && !settings.anonymous()) throw new Refusal(ErrorCode.NAME_NEEDED);
    }

    /** The same for one asked by the room's code. */
    OptionalLong store(QuestionStore.Asked asked) {
        var session = asked.session();
        asked.author()
                .filter(author -> new AskingStore(db).isSilenced(session, author))
                .ifPresent(silenced -> refuse(ErrorCode.MUTED));
        var unnamed = asked.unnamed().map(Unnamed::word);
        LiveBody.Logged body = asked.isOpen()
                ? new QaBody.Asked(asked.id(), asked.text(), unnamed)
                : new QaBody.DeskAsked(asked.id(), asked.text(), unnamed);
        var topic = asked.isOpen() ? QuestionLogs.open(session) : QuestionLogs.desk(session);
        var draft = QuestionLogs.draft(asked.name(), asked.clientId(), topic, body)
                .founding(asked.id())
                .with((tx, at) -> {
                    if (!new QuestionStore(tx).insert(asked, at)) throw new Refusal(ErrorCode.VALIDATION);
                });
        return seqOf(logs.append(draft), asked);
    }

    /** Two nodes may have been asked the same thing at once: the second finds the row of the first. */
    private OptionalLong seqOf(Outcome outcome, QuestionStore.Asked asked) {
        var twice = outcome instanceof Outcome.Refused refused
                && refused.code() == ErrorCode.VALIDATION
                && new QuestionStore(db).isAsked(asked.session(), asked.author(), asked.clientId());
        return twice ? OptionalLong.empty() : OptionalLong.of(outcome.orThrow());
    }

    /**
     * Other words for one's own, as long as nobody has taken it up or voted for it; where hosts approve, only while it
     * waits.
     *
     * @throws Refusal not-found (also for others'); wrong-state; question-invalid; rate-limited
     */
    public OptionalLong edit(Standing who, String clientId, QuestionId question, String raw) {
        var settings = new AskingStore(db).settings(who.session().id());
        mayAsk(who, settings, false);
        var text = SaidText.of(raw, MOST_CHARACTERS, ErrorCode.QUESTION_INVALID);
        limits.take(ASKING, QuestionLogs.personOf(who).toString());
        var session = who.session().id();
        var peek = own(new QuestionStore(db).find(session, question), who);
        var isOpen = peek.state() == QuestionState.OPEN
                && peek.votes() == 0
                && (!settings.moderated() || who.rights().moderate());
        if (!isOpen && peek.state() != QuestionState.WAITING) throw new Refusal(ErrorCode.WRONG_STATE);
        var topic = isOpen ? QuestionLogs.open(session) : QuestionLogs.desk(session);
        var draft = QuestionLogs.draft(peek.name(), clientId, topic, new QaBody.Edited(question.value(), text))
                .about(question.value())
                .with((tx, at) -> {
                    var store = new QuestionStore(tx);
                    var now = own(store.hold(session, question), who);
                    // What people voted for stays what they voted for.
                    if (now.state() != peek.state() || now.votes() > 0) throw new Refusal(ErrorCode.WRONG_STATE);
                    store.reword(topic, question, text);
                });
        return OptionalLong.of(logs.append(draft).orThrow());
    }

    /** Takes one's own back. @throws Refusal not-found; wrong-state (taken up, or others were laid under it) */
    public OptionalLong withdraw(Standing who, QuestionId question) {
        who.refusal().ifPresent(AskService::refuse);
        var session = who.session().id();
        var peek = own(new QuestionStore(db).find(session, question), who);
        if (peek.state() == QuestionState.WITHDRAWN) return OptionalLong.empty();
        if (!peek.state().mayBecome(QuestionState.WITHDRAWN) || peek.bears()) throw new Refusal(ErrorCode.WRONG_STATE);
        var waits = peek.state() == QuestionState.WAITING;
        var topic = waits ? QuestionLogs.desk(session) : QuestionLogs.open(session);
        LiveBody.Logged body = waits ? withdrawn(peek) : new QaBody.Removed(question.value());
        var draft = QuestionLogs.draft(Optional.<LiveEvent.Author>empty(), "", topic, body)
                .about(question.value())
                .with((tx, at) -> {
                    var store = new QuestionStore(tx);
                    var now = own(store.hold(session, question), who);
                    if (now.state() != peek.state() || now.bears()) throw new Refusal(ErrorCode.WRONG_STATE);
                    store.move(question, QuestionState.WITHDRAWN, "");
                    store.takeAway(question, Optional.empty());
                    store.takeOutOfLog(QuestionLogs.open(session), question);
                });
        var seq = logs.append(draft).orThrow();
        logs.tellAuthor(session, peek, QuestionState.WITHDRAWN, Optional.empty());
        return waits ? OptionalLong.empty() : OptionalLong.of(seq);
    }

    private static QaBody.DeskDecided withdrawn(QuestionStore.Held question) {
        return new QaBody.DeskDecided(
                question.id().value(),
                QuestionState.WITHDRAWN.word(),
                Optional.empty(),
                question.text(),
                question.name(),
                question.unnamed().map(Unnamed::word));
    }

    private static QuestionStore.Held own(Optional<QuestionStore.Held> question, Standing who) {
        var person = QuestionLogs.personOf(who);
        return question.filter(one -> one.author().filter(person::equals).isPresent())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private static void refuse(ErrorCode code) {
        throw new Refusal(code);
    }
}
