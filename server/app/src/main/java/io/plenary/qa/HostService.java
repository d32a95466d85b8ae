package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.QuestionId;
import io.plenary.contract.live.LiveBody;
import io.plenary.contract.live.QaBody;
import io.plenary.live.SaidText;
import io.plenary.live.Standing;
import io.plenary.live.log.Draft;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What hosts do with questions besides marking: pin, merge, answer in writing, silence, set. */
public final class HostService {
    private static final int MOST_CHARACTERS = 2_000;

    private final Db db;
    private final QuestionLogs logs;
    private final VoteService votes;

    HostService(Db db, QuestionLogs logs, VoteService votes) {
        this.db = db;
        this.logs = logs;
        this.votes = votes;
    }

    /** @throws Refusal forbidden; not-found; wrong-state */
    public OptionalLong pin(Standing who, String clientId, QuestionId question, boolean pinned) {
        moderating(who);
        return append(who, clientId, question, new QaBody.Pinned(question.value(), pinned), (tx, at) -> {
            var store = new QuestionStore(tx);
            if (!held(store, who, question).state().stands()) throw new Refusal(ErrorCode.WRONG_STATE);
            store.pin(question, pinned);
        });
    }

    /**
     * Lays it under another: whoever voted for either has one vote.
     *
     * @throws Refusal forbidden; not-found; wrong-state (taken up, itself or the other one lies under or over something)
     */
    public OptionalLong merge(Standing who, String clientId, QuestionId question, QuestionId into) {
        moderating(who);
        var body = new QaBody.Merged(question.value(), Optional.of(into.value()));
        var seq = append(who, clientId, question, body, (tx, at) -> {
            var store = new QuestionStore(tx);
            // Always in the same order, so that two merges cannot wait for each other.
            Stream.of(question, into)
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .forEach(id -> held(store, who, id));
            var below = held(store, who, question);
            var isFit = below.state().mayBecome(QuestionState.MERGED)
                    && !below.bears()
                    && !question.equals(into)
                    && held(store, who, into).state().stands();
            if (!isFit) throw new Refusal(ErrorCode.WRONG_STATE);
            store.mergeInto(question, into);
            VoteStore.unite(tx, question, into);
        });
        votes.tell(who.session().id(), into);
        tellAuthor(who, question, QuestionState.MERGED);
        return seq;
    }

    /** Each has the votes of its own again. @throws Refusal forbidden; not-found; wrong-state */
    public OptionalLong separate(Standing who, String clientId, QuestionId question) {
        moderating(who);
        var session = who.session().id();
        var over = new VoteStore(db).mergedInto(session, question);
        var body = new QaBody.Merged(question.value(), Optional.empty());
        var seq = append(who, clientId, question, body, (tx, at) -> {
            var store = new QuestionStore(tx);
            var from = over.orElseThrow(() -> new Refusal(ErrorCode.WRONG_STATE));
            Stream.of(question, from)
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .forEach(id -> held(store, who, id));
            if (held(store, who, question)
                    .mergedInto()
                    .filter(from.value()::equals)
                    .isEmpty()) throw new Refusal(ErrorCode.WRONG_STATE);
            store.separate(question);
            VoteStore.part(tx, question, from);
        });
        over.ifPresent(from -> votes.tell(session, from));
        votes.tell(session, question);
        tellAuthor(who, question, QuestionState.OPEN);
        return seq;
    }

    /** By host or speaker; written again it is changed. @throws Refusal forbidden; not-found; wrong-state; answer-invalid */
    public OptionalLong write(Standing who, String clientId, QuestionId question, String raw) {
        allowed(who, who.rights().moderate() || who.rights().speak());
        var text = SaidText.of(raw, MOST_CHARACTERS, ErrorCode.ANSWER_INVALID);
        var author = QuestionLogs.authorOf(who);
        var seq = append(who, clientId, question, new QaBody.Written(question.value(), text), (tx, at) -> {
            var store = new QuestionStore(tx);
            if (!held(store, who, question).state().stands()) throw new Refusal(ErrorCode.WRONG_STATE);
            store.answer(question, author, text, at);
        });
        tellAuthor(who, question, QuestionState.ANSWERED);
        return seq;
    }

    /**
     * Whoever asked it asks nothing more here, also where nobody knows who that is; nor is it told.
     *
     * @throws Refusal forbidden (also for what a host asked); not-found; wrong-state (asked without an account)
     */
    public void silence(Standing who, QuestionId question, boolean silenced) {
        moderating(who);
        var session = who.session().id();
        var asked = new QuestionStore(db).find(session, question).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        var author = asked.author().orElseThrow(() -> new Refusal(ErrorCode.WRONG_STATE));
        if (who.session().isHost(author) || who.session().speaks(author)) throw new Refusal(ErrorCode.FORBIDDEN);
        var by = QuestionLogs.personOf(who);
        db.transaction(tx -> {
            var store = new AskingStore(tx);
            if (silenced) store.silence(session, author, by);
            else store.unsilence(session, author);
            var detail = new JsonObject().put("question", question.toString());
            store.write(by, silenced ? "qa.silenced" : "qa.unsilenced", session, detail);
            return silenced;
        });
    }

    /** @throws Refusal forbidden */
    public OptionalLong set(Standing who, String clientId, QuestionSettings settings) {
        moderating(who);
        var session = who.session().id();
        var body = new QaBody.Settings(settings.asking(), settings.late(), settings.moderated(), settings.anonymous());
        var draft = QuestionLogs.draft(who.author(), clientId, QuestionLogs.open(session), body)
                .with((tx, at) -> {
                    var store = new AskingStore(tx);
                    store.save(session, settings);
                    store.write(QuestionLogs.personOf(who), "qa.set", session, detailOf(settings));
                });
        return OptionalLong.of(logs.append(draft).orThrow());
    }

    private static JsonObject detailOf(QuestionSettings settings) {
        return new JsonObject()
                .put("asking", settings.asking())
                .put("late", settings.late())
                .put("moderated", settings.moderated())
                .put("anonymous", settings.anonymous());
    }

    private OptionalLong append(
            Standing who, String clientId, QuestionId question, LiveBody.Logged body, Draft.Effect effect) {
        var draft = QuestionLogs.draft(
                        who.author(), clientId, QuestionLogs.open(who.session().id()), body)
                .about(question.value())
                .with(effect);
        return OptionalLong.of(logs.append(draft).orThrow());
    }

    private static QuestionStore.Held held(QuestionStore store, Standing who, QuestionId question) {
        return store.hold(who.session().id(), question).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
    }

    private void tellAuthor(Standing who, QuestionId question, QuestionState state) {
        var session = who.session().id();
        new QuestionStore(db)
                .find(session, question)
                .ifPresent(asked -> logs.tellAuthor(session, asked, state, Optional.empty()));
    }

    private static void moderating(Standing who) {
        allowed(who, who.rights().moderate());
    }

    private static void allowed(Standing who, boolean right) {
        who.refusal().ifPresent(code -> {
            throw new Refusal(code);
        });
        if (!right) throw new Refusal(ErrorCode.FORBIDDEN);
    }
}
