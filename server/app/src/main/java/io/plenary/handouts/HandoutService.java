package io.plenary.handouts;

import io.plenary.accounts.Audit;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.files.FileService;
import io.plenary.files.FileService.Upload;
import io.plenary.files.FileService.Wanted;
import io.plenary.files.FileType;
import io.plenary.files.StoredFile;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.RateLimits.Limit;
import io.plenary.platform.Refusal;
import io.plenary.programme.SessionFacts;
import io.plenary.programme.SessionService;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands out files at sessions. */
public final class HandoutService {
    public static final String KIND = "handout";
    static final int MOST = 20;
    private static final Limit BY_PERSON = new Limit("handouts, person", 20, 60, Duration.ofHours(1));

    private final Parts parts;

    /** Whether somebody may enter a session and have what is shown there; answered by those who know seats. Waits. */
    public interface Audience {
        boolean mayHave(Caller caller, SessionFacts session);

        /** Whether others gave them a seat that they have not agreed to take. */
        boolean isToAgree(Caller caller, SessionFacts session);
    }

    /** What it is made of. @param fileBytes the operator's most */
    public record Parts(
            Db db, SessionService sessions, FileService files, Audience audience, RateLimits limits, int fileBytes) {}

    public HandoutService(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal not-found, also for a session that the caller may not see */
    HandoutList list(Caller caller, SessionId id) {
        var session = parts.sessions().get(caller, id);
        var all = new HandoutStore(parts.db()).list(id);
        var mayGive = Handout.mayGive(caller, session);
        if (all.isEmpty()) return new HandoutList(List.of(), HandoutList.Access.OPEN, mayGive);
        var files = new HashMap<UUID, StoredFile>();
        parts.files().list(all.stream().map(Handout::id).toList()).forEach(file -> files.put(file.id(), file));
        var state = parts.sessions().summary(id).state();
        var seesAll = session.isStaff(caller);
        var items = all.stream()
                .filter(one -> files.containsKey(one.id()))
                .filter(one -> seesAll || one.shown().isOpen(state))
                .map(one -> new HandoutList.Item(
                        one.id(),
                        one.title(),
                        files.get(one.id()).name(),
                        files.get(one.id()).type().word(),
                        files.get(one.id()).size(),
                        one.language(),
                        one.shown(),
                        one.shown().isOpen(state),
                        one.mayBeChangedBy(caller, session)))
                .toList();
        return new HandoutList(items, access(caller, session), mayGive);
    }

    private HandoutList.Access access(Caller caller, SessionFacts session) {
        if (caller.signedIn().isEmpty()) return HandoutList.Access.SIGN_IN_FIRST;
        var open = session.isStaff(caller) || parts.audience().mayHave(caller, session);
        if (open) return HandoutList.Access.OPEN;
        return parts.audience().isToAgree(caller, session)
                ? HandoutList.Access.AGREE_FIRST
                : HandoutList.Access.REGISTER_FIRST;
    }

    /** For whoever reads files: those of the audience once it is shown, and those who run or hold the session. */
    public boolean mayRead(Caller caller, StoredFile file) {
        var handout = new HandoutStore(parts.db()).find(file.id());
        if (handout.isEmpty()) return false;
        var session = parts.sessions().get(caller, handout.get().session());
        if (session.isStaff(caller)) return true;
        var state = parts.sessions().summary(session.id()).state();
        return handout.get().shown().isOpen(state) && parts.audience().mayHave(caller, session);
    }

    /**
     * Nobody of the audience sees it before somebody says so.
     *
     * @throws Refusal auth-required, forbidden, not-found, files-full, file-kind, file-damaged, too-large, rate-limited
     */
    HandoutList add(Caller caller, SessionId id, Upload upload) {
        var session = given(caller, id);
        parts.limits().take(BY_PERSON, caller.person().toString());
        var owner = new StoredFile.Owner(KIND, id.value(), KIND);
        var file =
                parts.files().keepLoose(owner, upload, Wanted.anyOf(EnumSet.allOf(FileType.class), parts.fileBytes()));
        parts.db().transaction(tx -> {
            var store = new HandoutStore(tx);
            store.lock(id);
            if (store.list(id).size() >= MOST) throw new Refusal(ErrorCode.FILES_FULL);
            if (!parts.files().claim(tx, file.id(), owner, owner)) throw new Refusal(ErrorCode.NOT_FOUND);
            store.add(new Handout(
                    file.id(),
                    id,
                    Handout.titleOf(file.name()),
                    Optional.empty(),
                    Handout.Shown.NO,
                    Handout.speaks(caller, session),
                    caller.person()));
            audit(tx, caller, session, "handout.added", file.id());
            return true;
        });
        return list(caller, id);
    }

    /** @throws Refusal auth-required, forbidden, not-found, validation */
    HandoutList save(Caller caller, SessionId id, UUID handout, Handout.Wish wish) {
        var session = given(caller, id);
        var clean = wish.clean();
        if (clean.title().isEmpty()) throw Refusal.field("/title", "A title is needed.");
        parts.db().transaction(tx -> {
            changed(tx, caller, session, handout);
            new HandoutStore(tx).save(handout, clean);
            audit(tx, caller, session, "handout.changed", handout);
            return true;
        });
        return list(caller, id);
    }

    /** @throws Refusal auth-required, forbidden, not-found, stale where others are there than the caller knows */
    HandoutList order(Caller caller, SessionId id, List<UUID> ids) {
        given(caller, id);
        parts.db().transaction(tx -> {
            var store = new HandoutStore(tx);
            store.lock(id);
            var there = new HashSet<UUID>();
            store.list(id).forEach(one -> there.add(one.id()));
            if (!there.equals(new HashSet<>(ids))) throw new Refusal(ErrorCode.STALE);
            store.order(id, ids);
            return true;
        });
        return list(caller, id);
    }

    /** It cannot be had from now on; its bytes go within a minute or two. @throws Refusal auth-required, forbidden, not-found */
    HandoutList remove(Caller caller, SessionId id, UUID handout) {
        var session = given(caller, id);
        parts.db().transaction(tx -> {
            changed(tx, caller, session, handout);
            new HandoutStore(tx).remove(handout);
            parts.files().remove(tx, handout);
            audit(tx, caller, session, "handout.removed", handout);
            return true;
        });
        return list(caller, id);
    }

    /** A session that the caller may give files to. */
    private SessionFacts given(Caller caller, SessionId id) {
        caller.required();
        var session = parts.sessions().get(caller, id);
        if (!Handout.mayGive(caller, session)) throw new Refusal(ErrorCode.FORBIDDEN);
        return session;
    }

    private static void changed(Db.Tx tx, Caller caller, SessionFacts session, UUID id) {
        var handout = new HandoutStore(tx)
                .find(id)
                .filter(one -> one.session().equals(session.id()))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND));
        if (!handout.mayBeChangedBy(caller, session)) throw new Refusal(ErrorCode.FORBIDDEN);
    }

    private static void audit(Db.Tx tx, Caller caller, SessionFacts session, String action, UUID file) {
        var line = new Audit.Line(
                session.organisationId(), caller.person(), action, session.id().toString());
        new Audit(tx).write(line, new JsonObject(), new JsonObject().put("file", file.toString()));
    }
}
