package io.plenary.stage;

import io.plenary.catalogue.SessionSummary;
import io.plenary.contract.ErrorCode;
import io.plenary.contract.ids.SessionId;
import io.plenary.jitsi.JitsiDeployment;
import io.plenary.jitsi.MeetingGrant;
import io.plenary.jitsi.MeetingRole;
import io.plenary.jitsi.MeetingTokens;
import io.plenary.jitsi.RoomName;
import io.plenary.platform.Caller;
import io.plenary.platform.Db;
import io.plenary.platform.Refusal;
import io.plenary.programme.SessionFacts;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Tokens for the meeting of a session, where a Jitsi deployment is configured. */
public final class MeetingDoor {
    private final Db db;
    private final Optional<JitsiDeployment> deployment;
    private final Optional<MeetingTokens> tokens;
    private final boolean watched;
    private final StageStore store = new StageStore();

    /** @param watched whether somebody takes people out of meetings, and so has to know where they sit */
    public MeetingDoor(Db db, Optional<JitsiDeployment> deployment, boolean watched, InstantSource clock) {
        this.db = db;
        this.watched = watched;
        this.deployment = deployment;
        this.tokens = deployment.map(one -> new MeetingTokens(one, clock));
    }

    /** What the page embeds; the token is good for 120 s. */
    public record Entry(String base, String room, String token, String role, String subject) {}

    public boolean isOpen() {
        return deployment.isPresent();
    }

    /** For somebody who may enter the room. @throws Refusal meeting-unavailable */
    Entry open(Caller caller, SessionFacts facts) {
        if (deployment.isEmpty() || facts.stage() != SessionSummary.Stage.MEETING)
            throw new Refusal(ErrorCode.MEETING_UNAVAILABLE);
        var room = new RoomName(room(facts.id()));
        var role = role(caller, facts);
        var me = caller.required();
        var grant = new MeetingGrant(room, "p-" + me.person(), me.name(), role);
        var token = tokens.orElseThrow().mint(grant);
        var base = deployment.get().origin();
        return new Entry(base, room.value(), token.jwt(), role.name().toLowerCase(Locale.ROOT), facts.title());
    }

    /**
     * Where the caller sits, as the meeting's server calls it. Told also by whoever may not be there any more, since that is
     * who has to go.
     */
    void sit(Caller caller, SessionId session, String occupant) {
        var who = caller.required();
        if (!watched) return;
        db.transaction(tx -> {
            new MeetingStore(tx).sit(who, session, occupant);
            return who;
        });
    }

    private String room(SessionId session) {
        return db.transaction(tx -> {
            store.lock(tx, session);
            return store.meetingRoom(tx, session, RoomName.random().value());
        });
    }

    private static MeetingRole role(Caller caller, SessionFacts facts) {
        if (facts.mayHost(caller)) return MeetingRole.MODERATOR;
        var speaks = caller.findStaff().filter(facts::speaks).isPresent();
        return speaks ? MeetingRole.SPEAKER : MeetingRole.LISTENER;
    }
}
