package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.PersonId;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.LiveEvent;
import io.plenary.contract.live.Topic;
import io.plenary.fanout.Counts;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomExport;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asking, voting, marking, reading. */
public final class QuestionService {
    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_EXPORTED = 10_000;
    private static final Limit ASKING = new Limit("questions", 5, 1, Duration.ofSeconds(10));
    private static final Limit VOTING = new Limit("votes", 5, 2, Duration.ofSeconds(1));

    private static final int MOST_TALLIES = 10_000;

    private final Parts parts;
    private final ConcurrentHashMap<QuestionId, Tally> tallies = new ConcurrentHashMap<>();

    /** @param counts thins the tallies that change faster than anybody reads */
    public record Parts(Db db, RoomLog log, RoomAccess access, RateLimits limits, Counts counts, InstantSource clock) {}

    public QuestionService(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal why the person may not speak here; question-invalid; rate-limited; busy; unavailable */
    public long ask(Standing who, String clientId, String raw) {
        who.refusalToSay().ifPresent(QuestionService::refuse);
        var text = SaidText.of(raw, MOST_CHARACTERS, ErrorCode.QUESTION_INVALID);
        var author = authorOf(who);
        parts.limits().take(ASKING, author.id().toString());
        var asked = new QuestionStore.Asked(Uuid7.next(), who.session().id(), author, text);
        var draft = Draft.by(author, clientId, topicOf(who), new LiveBody.QaAsked(asked.id(), text))
                .founding(asked.id())
                .with((tx, at) -> {
                    if (!new QuestionStore(tx).insert(asked, at)) throw new Refusal(ErrorCode.VALIDATION);
                });
        return parts.log().append(draft).orThrow();
    }

    /** @throws Refusal why the person may not speak here; not-found; rate-limited */
    public void vote(Standing who, QuestionId question) {
        var person = voter(who);
        tell(who, question, new QuestionStore(parts.db()).vote(who.session().id(), question, person));
    }

    /** @throws Refusal as for a vote */
    public void unvote(Standing who, QuestionId question) {
        var person = voter(who);
        tell(who, question, new QuestionStore(parts.db()).unvote(who.session().id(), question, person));
    }

    private PersonId voter(Standing who) {
        who.refusalToSay().ifPresent(QuestionService::refuse);
        var person = new PersonId(authorOf(who).id());
        parts.limits().take(VOTING, person.toString());
        return person;
    }

    /** Two votes may arrive here in the other order than they were counted in: the later count is told. */
    private void tell(Standing who, QuestionId question, Optional<Tally> counted) {
        var tally = counted.orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (tallies.size() > MOST_TALLIES) tallies.clear();
        tallies.merge(question, tally, Tally::later);
        var topic = topicOf(who);
        parts.counts().offer(topic.toString(), question.toString(), () -> frame(topic, question, tally));
    }

    private Buffer frame(Topic topic, QuestionId question, Tally counted) {
        var votes = tallies.getOrDefault(question, counted).votes();
        return Buffer.buffer(new LiveEvent.Latest(topic, new LiveBody.QaVotes(question.value(), votes)).json());
    }

    /**
     * Keeps the second of session time when answering begins.
     *
     * @throws Refusal forbidden; not-found; wrong-state
     */
    public long mark(Standing who, String clientId, QuestionId question, QuestionState next) {
        who.refusal().ifPresent(QuestionService::refuse);
        if (!who.rights().host()) throw new Refusal(ErrorCode.FORBIDDEN);
        var session = who.session().id();
        var second = next == QuestionState.ANSWERING ? secondOf(session) : Optional.<Integer>empty();
        var marked = new LiveBody.QaMarked(question.value(), next.word(), second);
        var draft = Draft.by(authorOf(who), clientId, topicOf(who), marked).with((tx, at) -> {
            var store = new QuestionStore(tx);
            var now = store.stateForUpdate(session, question).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
            if (!now.mayBecome(next)) throw new Refusal(ErrorCode.WRONG_STATE);
            store.mark(question, next, second);
        });
        return parts.log().append(draft).orThrow();
    }

    private Optional<Integer> secondOf(SessionId session) {
        var now = parts.clock().instant();
        return parts.access()
                .stage(session)
                .liveSince()
                .filter(since -> !now.isBefore(since))
                .map(since -> Math.toIntExact(Duration.between(since, now).toSeconds()));
    }

    /** @throws Refusal why the person may not listen here */
    public Question.Page page(Caller caller, SessionId session) {
        var person = caller.person();
        parts.access().of(caller, session).refusal().ifPresent(QuestionService::refuse);
        var head = parts.log().head(Topic.of(Topic.Kind.QA, session));
        return new QuestionStore(parts.db())
                .page(session, person, new Question.Page(List.of(), head.seq(), head.epoch()));
    }

    public RoomExport export(SessionId session) {
        var rows = new QuestionStore(parts.db())
                .listAll(session, MOST_EXPORTED).stream()
                        .map(QuestionService::row)
                        .toList();
        return new RoomExport(List.of("at", "name", "role", "votes", "state", "second", "text"), rows);
    }

    private static List<String> row(Question question) {
        return List.of(
                question.at().toString(),
                question.by().name(),
                question.by().role().orElse(""),
                Integer.toString(question.votes()),
                question.state().word(),
                question.second().map(String::valueOf).orElse(""),
                question.text());
    }

    private static LiveEvent.Author authorOf(Standing who) {
        return who.author().orElseThrow(() -> new Refusal(ErrorCode.AUTH_REQUIRED));
    }

    private static Topic topicOf(Standing who) {
        return Topic.of(Topic.Kind.QA, who.session().id());
    }

    private static void refuse(ErrorCode code) {
        throw new Refusal(code);
    }
}
