package io.plenary.qa;

import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.fanout.Counts;
import io.plenary.live.RoomAccess;
import io.plenary.live.RoomExport;
import io.plenary.live.log.RoomLog;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.RateLimits;
import io.plenary.platform.Refusal;
import java.time.InstantSource;

/** Questions of a room: reading them, and the services that change them. */
public final class QuestionService {
    private final Parts parts;
    private final AskService asks;
    private final VoteService votes;
    private final MarkService marks;
    private final HostService hosts;
    private final AskByCode byCode;

    /** @param counts thins the tallies that change faster than anybody reads; @param news tells one person */
    public record Parts(
            Db db,
            RoomLog log,
            RoomAccess access,
            RateLimits limits,
            Counts counts,
            InstantSource clock,
            OwnNews news) {}

    public QuestionService(Parts parts) {
        this.parts = parts;
        var logs = new QuestionLogs(parts.log(), parts.news());
        asks = new AskService(parts.db(), logs, parts.limits());
        votes = new VoteService(parts.db(), parts.limits(), parts.counts());
        marks = new MarkService(parts.db(), logs, votes, parts.access(), parts.clock());
        hosts = new HostService(parts.db(), logs, votes);
        byCode = new AskByCode(new AskByCode.Parts(parts.db(), asks, parts.access(), parts.limits()));
    }

    public AskService asks() {
        return asks;
    }

    public VoteService votes() {
        return votes;
    }

    public MarkService marks() {
        return marks;
    }

    public HostService hosts() {
        return hosts;
    }

    public AskByCode byCode() {
        return byCode;
    }

    /** @throws Refusal why the person may not listen here */
    public Question.Page page(Caller caller, SessionId session) {
        var person = caller.person();
        parts.access().of(caller, session).refusal().ifPresent(code -> {
            throw new Refusal(code);
        });
        var lists = new QuestionListStore(parts.db());
        var page = lists.page(session, person);
        var settings = new AskingStore(parts.db()).settings(session);
        return new Question.Page(page.items(), lists.own(session, person), settings, page.seq(), page.epoch());
    }

    /** What waits and what was dismissed, for those who moderate. @throws Refusal not-found; forbidden */
    public DeskPage desk(Caller caller, SessionId session) {
        caller.required();
        if (!parts.access().of(caller, session).rights().moderate()) throw new Refusal(ErrorCode.FORBIDDEN);
        var lists = new QuestionListStore(parts.db());
        var desk = lists.desk(session);
        return new DeskPage(desk.items(), lists.heard(session), desk.seq(), desk.epoch());
    }

    public RoomExport export(SessionId session) {
        return new QuestionExport(parts.db()).of(session);
    }
}
