package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.contract.ids.Uuid7;
import io.plenary.live.RoomAccess;
import io.plenary.live.SaidText;
import io.plenary.live.StageView;
import io.plenary.live.Standing;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.platform.Secrets;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Asking without an account, by a code that hosts show on the wall and take back when they like. */
public final class AskByCode {
    /** Crockford's letters and digits: none of them is read as another. Ten are 50 bits. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 10;
    private static final Limit GUESSES = new Limit("question-codes", 10, 20, Duration.ofHours(1));
    /** A whole hall may sit behind one address. */
    private static final Limit OF_ADDRESS = new Limit("questions-by-code", 20, 1, Duration.ofSeconds(2));

    private static final Limit OF_CODE = new Limit("questions-of-code", 30, 2, Duration.ofSeconds(1));

    private final Parts parts;
    private volatile Consumer<SessionId> changed = session -> {};

    record Parts(Db db, AskService asks, RoomAccess access, RateLimits limits) {}

    /** @param checked what is asked by it waits for approval */
    public record RoomCode(Optional<String> code, boolean checked) {}

    /** What somebody with the code sees before asking. @param asking whether questions are taken now */
    public record Room(String title, String event, boolean asking, boolean checked) {}

    AskByCode(Parts parts) {
        this.parts = parts;
    }

    /** @param listener told after a room's code was made or taken back */
    public void onChange(Consumer<SessionId> listener) {
        changed = listener;
    }

    /** The code by which questions can be asked now; for those who show it. */
    public Optional<String> current(SessionId session) {
        return new AskingStore(parts.db())
                .findCode(session)
                .filter(code -> isOn(session))
                .map(AskingStore.Code::code);
    }

    /** @throws Refusal forbidden */
    public RoomCode code(Caller caller, SessionId session) {
        moderating(caller, session);
        return new AskingStore(parts.db())
                .findCode(session)
                .map(code -> new RoomCode(Optional.of(code.code()), code.checked()))
                .orElse(new RoomCode(Optional.empty(), true));
    }

    /** A new one each time; the one before opens nothing more. @throws Refusal forbidden; already-ended */
    public RoomCode make(Caller caller, SessionId session, boolean checked) {
        var standing = moderating(caller, session);
        if (!isOn(session)) throw new Refusal(ErrorCode.ALREADY_ENDED);
        var code = new AskingStore.Code(standing.session().id(), letters(), checked);
        parts.db().transaction(tx -> {
            var store = new AskingStore(tx);
            store.saveCode(code, caller.person());
            store.write(caller.person(), "qa.code-made", session, new JsonObject().put("checked", checked));
            return code;
        });
        changed.accept(session);
        return new RoomCode(Optional.of(code.code()), checked);
    }

    /** @throws Refusal forbidden */
    public void revoke(Caller caller, SessionId session) {
        moderating(caller, session);
        parts.db().transaction(tx -> {
            var store = new AskingStore(tx);
            store.deleteCode(session);
            store.write(caller.person(), "qa.code-revoked", session, new JsonObject());
            return session;
        });
        changed.accept(session);
    }

    /** @throws Refusal not-found, also once the session has ended; rate-limited after too many wrong ones */
    public Room room(String code, String address) {
        var found = found(code, address);
        var facts = parts.access().facts(found.session());
        var settings = new AskingStore(parts.db()).settings(found.session());
        return new Room(facts.title(), facts.eventSlug(), settings.asking(), found.checked());
    }

    /** @param clientId makes it safe to send again. @throws Refusal as for the room; questions-closed; question-invalid */
    public void ask(String code, String address, String clientId, String raw) {
        var found = found(code, address);
        var session = found.session();
        if (!new AskingStore(parts.db()).settings(session).asking()) throw new Refusal(ErrorCode.QUESTIONS_CLOSED);
        var text = SaidText.of(raw, AskService.MOST_CHARACTERS, ErrorCode.QUESTION_INVALID);
        parts.limits().take(OF_ADDRESS, code + " " + address);
        parts.limits().take(OF_CODE, code);
        var state = found.checked() ? QuestionState.WAITING : QuestionState.OPEN;
        parts.asks()
                .store(new QuestionStore.Asked(
                        Uuid7.next(),
                        session,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Unnamed.ROOM),
                        clientId,
                        text,
                        state));
    }

    private AskingStore.Code found(String code, String address) {
        var found = new AskingStore(parts.db()).findCode(code).filter(one -> isOn(one.session()));
        if (found.isPresent()) return found.get();
        parts.limits().take(GUESSES, address);
        throw new Refusal(ErrorCode.NOT_FOUND);
    }

    private boolean isOn(SessionId session) {
        var facts = parts.access().facts(session);
        return facts.published()
                && !facts.cancelled()
                && parts.access().stage(session).state() != StageView.State.ENDED;
    }

    private Standing moderating(Caller caller, SessionId session) {
        caller.required();
        var standing = parts.access().of(caller, session);
        if (!standing.rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        return standing;
    }

    private static String letters() {
        var text = new StringBuilder(LENGTH);
        for (var one : Secrets.bytes(LENGTH)) text.append(LETTERS.charAt(one & (LETTERS.length() - 1)));
        return text.toString();
    }
}
