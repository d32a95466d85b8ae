package io.plenary.stage;

import io.plenary.contract.ids.SessionId;
import io.plenary.platform.Caller;
import io.plenary.platform.http.Operations;
import io.plenary.platform.http.Reply;
import io.plenary.platform.http.Request;
import io.plenary.programme.SessionFacts;

/** Commands of the stage over HTTP. */
public final class StageRoutes {
    private final StageService stage;
    private final MeetingDoor meetings;
    private final Room room;
    private final String ingest;

    /** The room around the stage, as live knows it. */
    public interface Room {
        /** What the page of the room shows now. */
        Object page(Caller caller, SessionId session, String locale);

        /** @throws io.plenary.platform.Refusal when the caller may not enter now */
        SessionFacts entered(Caller caller, SessionId session);
    }

    /** @param ingest where encoders send to, without the key: {@code rtmp://host:1935/live} */
    public StageRoutes(StageService stage, MeetingDoor meetings, Room room, String ingest) {
        this.stage = stage;
        this.meetings = meetings;
        this.room = room;
        this.ingest = ingest;
    }

    record StageKey(String server, String key) {}

    public void mount(Operations operations) {
        operations.on("goLive", request -> {
            stage.goLive(request.caller(), session(request));
            return Reply.ok(room.page(
                    request.caller(), session(request), request.sender().locale()));
        });
        operations.on("endSession", request -> {
            stage.end(request.caller(), session(request));
            return Reply.ok(room.page(
                    request.caller(), session(request), request.sender().locale()));
        });
        operations.on("issueStageKey", request -> {
            var key = stage.issueKey(request.caller(), session(request));
            return Reply.json(201, new StageKey(ingest, key));
        });
        operations.on("mintMeetingToken", request -> {
            var facts = room.entered(request.caller(), session(request));
            return Reply.json(201, meetings.open(request.caller(), facts));
        });
        operations.on("takeMeetingPlace", request -> {
            meetings.sit(request.caller(), session(request), request.part("occupant"));
            room.entered(request.caller(), session(request));
            return Reply.done();
        });
    }

    private static SessionId session(Request request) {
        return SessionId.of(request.part("sessionId"));
    }
}
